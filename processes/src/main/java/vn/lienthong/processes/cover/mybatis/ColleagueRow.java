package vn.lienthong.processes.cover.mybatis;

/** Somebody's membership in a group of an agency. */
public record ColleagueRow(String userId, String name, String groupId) {}
