package vn.lienthong.processes.payout.money.mybatis;

/** A file by gzip. MyBatis takes a bare array of bytes for a list of them. */
@SuppressWarnings("ArrayRecordComponent")
public record KeptContent(byte[] content) {}
