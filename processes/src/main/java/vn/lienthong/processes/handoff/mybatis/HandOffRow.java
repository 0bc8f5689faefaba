package vn.lienthong.processes.handoff.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.handoff.Way;

/**
 * A task on a desk, and the task before it.
 *
 * @param fromGroup group of the task that led to this one
 * @param question the reason that was given when that task was done
 * @param endedAt when it was answered, or taken away
 */
public record HandOffRow(
        String taskId,
        String taskName,
        Way way,
        @Nullable String fromGroup,
        String toGroup,
        @Nullable String question,
        @Nullable String clockReason,
        Instant askedAt,
        String askedBy,
        @Nullable Instant dueAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        boolean cancelled,
        @Nullable String outcome) {}
