package vn.lienthong.processes.cover.mybatis;

/**
 * A cover that holds now.
 *
 * @param groups ids of the groups that the absent person is a member of, with commas between
 */
public record PowerRow(long id, String absent, boolean officerForLeader, String groups) {}
