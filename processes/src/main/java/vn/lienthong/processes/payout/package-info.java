/** Welfare payouts: periods, their lists, what is paid to whom; see {@code docs/payout.md}. */
@NullMarked
package vn.lienthong.processes.payout;

import org.jspecify.annotations.NullMarked;
