/**
 * The ledgers of the process application, as its internal API shows them: payouts ({@code docs/payout.md}), rows as CSV, streamed,
 * the rest as JSON; criminal-record requests ({@code docs/judicial.md}); the audit of calls about one person.
 */
package vn.lienthong.workers.ledger;
