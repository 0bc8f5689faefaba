/**
 * The payout ledger of the process application, as its internal API shows it ({@code docs/payout.md}): rows as CSV, streamed,
 * the rest as JSON.
 */
package vn.lienthong.workers.ledger;
