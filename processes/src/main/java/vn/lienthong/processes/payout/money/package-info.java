/** The money of a period: its fund, orders, attempts, statements, what failed, and the closing. */
@NullMarked
package vn.lienthong.processes.payout.money;

import org.jspecify.annotations.NullMarked;
