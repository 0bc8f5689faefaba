/** Kafka for the local stack, in a JVM of its own: Scala and the broker's libraries stay off the applications' path. */
@NullMarked
package vn.lienthong.stack.kafka;

import org.jspecify.annotations.NullMarked;
