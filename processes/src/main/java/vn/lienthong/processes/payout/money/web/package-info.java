/** The pages that show and decide where the money is. */
@NullMarked
package vn.lienthong.processes.payout.money.web;

import org.jspecify.annotations.NullMarked;
