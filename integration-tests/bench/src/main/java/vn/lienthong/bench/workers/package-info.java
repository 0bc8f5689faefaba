/** Our runner of external tasks beside Camunda's own Java client: how many tasks one process of each completes. */
@NullMarked
package vn.lienthong.bench.workers;

import org.jspecify.annotations.NullMarked;
