/**
 * Elasticsearch for the local stack, in a JVM of its own: its Lucene and its log4j do not belong on an application's
 * class path. The server is fetched from Maven for development and demonstration; nothing of it is distributed with
 * the product.
 */
@NullMarked
package vn.lienthong.stack.elasticsearch;

import org.jspecify.annotations.NullMarked;
