package vn.lienthong.processes.cover.mybatis;

/** A user's full name. */
public record NameRow(String userId, String name) {}
