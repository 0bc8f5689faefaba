/** What {@code ./bench} runs: one class for each benchmark, on the real servers of the local stack. */
@NullMarked
package vn.lienthong.bench;

import org.jspecify.annotations.NullMarked;
