package vn.lienthong.processes.cover.mybatis;

import org.jspecify.annotations.Nullable;

/** A task that a substitute still has although the cover is over. */
public record HeldRow(
        String taskId, String caseId, @Nullable String previousAssignee) {}
