package vn.lienthong.processes.handoff.mybatis;

import org.jspecify.annotations.Nullable;

/** The task that led to another. */
public record CauseRow(
        String taskId, String taskKey, @Nullable String outcome) {}
