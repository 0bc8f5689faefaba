/** Cleaning a commune's list: matching, exceptions, accounts, and the three people who confirm, check and approve it. */
@NullMarked
package vn.lienthong.processes.payout.clean;

import org.jspecify.annotations.NullMarked;
