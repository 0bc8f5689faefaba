package vn.lienthong.processes.history.mybatis;

/**
 * A message that waits to be published.
 *
 * @param message JSON, see {@code docs/contracts.md}
 */
public record OutboxRow(long id, String caseId, String message) {}
