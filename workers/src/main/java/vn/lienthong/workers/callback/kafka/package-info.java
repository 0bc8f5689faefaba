/** Callbacks in Kafka: kept before a partner is answered, handed over in order afterwards. */
package vn.lienthong.workers.callback.kafka;
