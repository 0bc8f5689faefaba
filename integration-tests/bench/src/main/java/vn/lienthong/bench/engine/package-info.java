/** Camunda as it comes, on the servers of the local stack: what benchmarks compare with. */
@NullMarked
package vn.lienthong.bench.engine;

import org.jspecify.annotations.NullMarked;
