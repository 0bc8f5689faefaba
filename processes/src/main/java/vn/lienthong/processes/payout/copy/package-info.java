/** Rows in and out of PostgreSQL as CSV, streamed: how the internal API carries the rows of a chunk. */
@NullMarked
package vn.lienthong.processes.payout.copy;

import org.jspecify.annotations.NullMarked;
