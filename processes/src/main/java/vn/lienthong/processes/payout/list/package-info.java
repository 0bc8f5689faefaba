/** Opening a period and importing its list of people. */
@NullMarked
package vn.lienthong.processes.payout.list;

import org.jspecify.annotations.NullMarked;
