/** From history events to searchable cases: Kafka to Elasticsearch. */
package vn.lienthong.workers.indexing;
