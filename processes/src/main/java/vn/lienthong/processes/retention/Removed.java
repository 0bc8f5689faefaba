package vn.lienthong.processes.retention;

/**
 * How much of a case was removed.
 *
 * @param lineKept whether its line among the cases stays, as a ledger or another case refers to it
 */
public record Removed(int instances, int messages, int handOffs, int papers, int attachments, boolean lineKept) {}
