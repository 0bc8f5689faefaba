/** Welfare payouts, from the list to the closed period, beside the way that Camunda's stock parts suggest. */
@NullMarked
package vn.lienthong.bench.payout;

import org.jspecify.annotations.NullMarked;
