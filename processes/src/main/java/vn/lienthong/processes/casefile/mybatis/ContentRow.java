package vn.lienthong.processes.casefile.mybatis;

/** Column {@code content} of table {@code attachment}: MyBatis takes a bare array for a list of rows. */
@SuppressWarnings("ArrayRecordComponent")
public record ContentRow(byte[] content) {}
