package vn.lienthong.processes.handoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that is just put on a desk.
 *
 * @param group id of the group whose task it is: officers or leaders of an agency
 * @param way how it comes, where its diagram says so; null where that follows from the task before it
 * @param cause id of the task that led to it, where that is known; null where it is the one that ended last
 * @param first whether its case begins with the transaction that it is made in
 * @param clockReason why nobody is to blame while it waits until it is due; null for other tasks
 * @param by user id, or {@code system}
 */
public record AskedTask(
        String taskId,
        String caseId,
        String processInstanceId,
        String taskKey,
        String taskName,
        String group,
        @Nullable Way way,
        @Nullable String cause,
        boolean first,
        @Nullable String clockReason,
        @Nullable Instant dueAt,
        String by) {}
