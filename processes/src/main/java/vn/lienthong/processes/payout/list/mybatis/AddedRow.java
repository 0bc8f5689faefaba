package vn.lienthong.processes.payout.list.mybatis;

/** How many entries an import added, and how many of them were repaired. */
public record AddedRow(int accepted, int repaired) {}
