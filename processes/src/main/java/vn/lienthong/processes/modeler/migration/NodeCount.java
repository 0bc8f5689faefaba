package vn.lienthong.processes.modeler.migration;

import org.jspecify.annotations.Nullable;

/** How many instances of a procedure are at a node, in all its versions. */
public record NodeCount(String node, @Nullable String name, int instances) {}
