/**
 * Banks: ISO 20022 messages in a small model of our own, written and read element by element. Out: pain.001.001.09; in:
 * pain.002.001.10, camt.054.001.08, camt.053.001.08.
 */
package vn.lienthong.workers.payment.iso20022;
