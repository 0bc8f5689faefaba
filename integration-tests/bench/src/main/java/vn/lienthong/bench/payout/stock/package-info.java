/**
 * Payouts as one would build them with Camunda's stock parts: a process instance for each person, an external task for
 * each call, the stock Java client for the workers.
 */
@NullMarked
package vn.lienthong.bench.payout.stock;

import org.jspecify.annotations.NullMarked;
