package vn.lienthong.processes.modeler.migration.mybatis;

/**
 * How many instances of a procedure are at a node.
 *
 * @param definition a version that the node is in
 */
public record PlaceCount(String node, String definition, int instances) {}
