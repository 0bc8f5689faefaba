/**
 * The local stack: real PostgreSQL, Kafka and Elasticsearch and the two applications, each in a process of its own, for
 * {@code ./run} and for the tests. {@link vn.lienthong.stack.LocalStack} is the way in.
 *
 * <p>Elasticsearch and Kafka come as class paths that must meet neither each other nor an application's (Lucene, log4j,
 * Netty and Scala in other versions). Each is therefore a Maven module next to this one, which knows them only as
 * folders of jars. This module depends on no other module.
 *
 * <p>Every child runs under {@code guard.sh}: the child ends when the pipe to this process closes, so that none is left
 * behind even if this process is killed. If the guard is killed as well, {@link vn.lienthong.stack.Leftovers} ends the
 * child at the next start.
 */
@NullMarked
package vn.lienthong.stack;

import org.jspecify.annotations.NullMarked;
