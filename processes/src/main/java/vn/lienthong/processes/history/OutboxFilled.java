package vn.lienthong.processes.history;

/** Said within this node after a transaction has left rows in the outbox. */
public record OutboxFilled() {}
