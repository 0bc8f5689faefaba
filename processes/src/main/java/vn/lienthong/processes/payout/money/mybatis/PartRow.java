package vn.lienthong.processes.payout.money.mybatis;

/** A commune's part of a period. */
public record PartRow(long period, String commune) {}
