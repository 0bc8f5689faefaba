/**
 * The engine's external tasks: one runner for all topics. A handler reads its variables, calls its use case and says what
 * came of it; how that is told to the engine, and when it is tried again, is decided here.
 */
package vn.lienthong.workers.task;
