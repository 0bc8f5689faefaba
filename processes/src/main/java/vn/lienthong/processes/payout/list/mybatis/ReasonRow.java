package vn.lienthong.processes.payout.list.mybatis;

/** How many rows of an import were rejected for a reason. */
public record ReasonRow(String reason, int rows) {}
