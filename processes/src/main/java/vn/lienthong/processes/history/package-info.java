/**
 * The history of cases: events collected in the transaction that makes them, kept in the outbox, published to Kafka in
 * order per case, at least once.
 */
package vn.lienthong.processes.history;
