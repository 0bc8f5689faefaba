package vn.lienthong.workers.indexing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.indexing.CaseDocument.OpenTask;

/**
 * A task, open or ended, as it is counted: where cases wait, and how long. Field names are those of the index.
 *
 * @param sequence number of the case's message that changed the task last
 * @param caseUnit the case's unit; {@code unit} is that of the group which the task was last offered to
 * @param cancelled whether it ended without being done
 * @param late whether it ended after it was due
 * @param waitMillis from its beginning until somebody took it, or it ended; null while nobody has
 * @param workMillis from then on to its end
 * @param fromAgency agency of the task that led to it; null for a case's first
 * @param period month of its beginning, {@code yyyy-MM}
 */
record TaskDocument(
        String taskId,
        String caseId,
        long sequence,
        @Nullable String caseCode,
        @Nullable Integer model,
        @Nullable String processKey,
        @Nullable String processDefinitionId,
        @Nullable String caseUnit,
        @Nullable String unit,
        @Nullable String agency,
        @Nullable String group,
        @Nullable Integer step,
        @Nullable String activityId,
        @Nullable String name,
        @Nullable Instant createdAt,
        @Nullable Instant claimedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt,
        @Nullable String assignee,
        @Nullable String outcome,
        boolean cancelled,
        boolean late,
        @Nullable Long waitMillis,
        @Nullable Long workMillis,
        @Nullable Long tookMillis,
        @Nullable String fromAgency,
        @Nullable String period) {

    static TaskDocument of(CaseDocument document, OpenTask task, long sequence) {
        return of(document, task, sequence, null, false);
    }

    static TaskDocument ended(CaseDocument document, OpenTask task, long sequence, Instant at, boolean cancelled) {
        return of(document, task, sequence, at, cancelled);
    }

    private static TaskDocument of(
            CaseDocument document, OpenTask task, long sequence, @Nullable Instant endedAt, boolean cancelled) {
        return new TaskDocument(
                task.taskId,
                document.caseId,
                sequence,
                document.code,
                document.model,
                task.processKey,
                task.processDefinitionId,
                document.unit,
                task.unit,
                task.agency,
                task.group,
                task.step,
                task.activityId,
                task.name,
                task.createdAt,
                task.claimedAt,
                endedAt,
                task.dueAt,
                task.assignee,
                task.outcome,
                cancelled,
                endedAt != null && task.dueAt != null && endedAt.isAfter(task.dueAt),
                millis(task.createdAt, task.claimedAt == null ? endedAt : task.claimedAt),
                millis(task.claimedAt, endedAt),
                millis(task.createdAt, endedAt),
                task.fromAgency,
                task.createdAt == null ? null : Month.of(task.createdAt));
    }

    private static @Nullable Long millis(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? null
                : Math.max(0, Duration.between(from, to).toMillis());
    }
}
