/** What all who read from Kafka have in common: nothing is skipped, and what can't be read is kept elsewhere. */
package vn.lienthong.workers.messaging;
