package vn.lienthong.processes.modeler.migration.mybatis;

/**
 * How many instances run by a version.
 *
 * @param definition the engine's id
 */
public record VersionCount(String definition, int instances) {}
