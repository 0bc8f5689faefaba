package vn.lienthong.processes.history;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case, as other programs learn of it. The JSON form of each record, with its simple name
 * as {@code type}, is the contract in {@code docs/contracts.md}; change both together.
 *
 * <p>No variable values and no personal data travel in an event, apart from user ids and the reasons that officers give.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface CaseEvent {

    /** When it happened. */
    Instant at();

    /** User id of who did it, or {@link #SYSTEM}. */
    String by();

    /** Stands for the engine itself: timers, jobs, imports. */
    String SYSTEM = "system";

    record CaseStarted(
            Instant at,
            String by,
            String processDefinitionId,
            String processKey,
            @Nullable String processName) implements CaseEvent {}

    record CaseOpened(
            Instant at,
            String by,
            String code,
            String title,
            @Nullable Integer model,
            String unit,
            String unitName,
            String agency,
            @Nullable Instant dueAt,
            boolean dueProvisional,
            @Nullable String parentCode)
            implements CaseEvent {}

    /** @param endName name of the end event that was reached; null where there is none, or it has no name */
    record CaseEnded(
            Instant at,
            String by,
            EndState state,
            @Nullable String reason,
            @Nullable String endName) implements CaseEvent {}

    record CaseDeadlineChanged(
            Instant at, String by, Instant dueAt, @Nullable String reason) implements CaseEvent {}

    /**
     * The legal clock stands: somebody else than the agencies has to do something.
     *
     * @param reason a short Vietnamese phrase
     */
    record ClockStopped(Instant at, String by, String reason) implements CaseEvent {}

    /** @param dueAt when the rest of the limit ends */
    record ClockStarted(Instant at, String by, Instant dueAt) implements CaseEvent {}

    /** @param state what a caller could not be told, in Vietnamese */
    record NoticeSkipped(Instant at, String by, String state) implements CaseEvent {}

    /** @param part whose data an officer has mended, in Vietnamese; never the data */
    record PersonMended(Instant at, String by, String part) implements CaseEvent {}

    /**
     * A running process of the case goes on in another version.
     *
     * @param fromDefinitionId the version that it ran by
     * @param taskIds its open tasks, which are the same as before
     */
    record ProcedureUpdated(
            Instant at,
            String by,
            String processInstanceId,
            String fromDefinitionId,
            String processDefinitionId,
            String processKey,
            @Nullable String processName,
            int version,
            List<String> taskIds)
            implements CaseEvent {}

    record ActivityEntered(
            Instant at,
            String by,
            String activityInstanceId,
            @Nullable String parentActivityInstanceId,
            String processInstanceId,
            String processDefinitionId,
            String processKey,
            String activityId,
            @Nullable String activityName,
            String activityType,
            @Nullable Integer step,
            @Nullable String calledProcessInstanceId)
            implements CaseEvent {}

    record ActivityLeft(
            Instant at,
            String by,
            String activityInstanceId,
            @Nullable String parentActivityInstanceId,
            String processInstanceId,
            String processDefinitionId,
            String processKey,
            String activityId,
            @Nullable String activityName,
            String activityType,
            @Nullable Integer step,
            @Nullable String calledProcessInstanceId,
            boolean cancelled,
            @Nullable Instant enteredAt)
            implements CaseEvent {}

    /** @param place its name */
    record PlaceDropped(Instant at, String by, String place, String reason) implements CaseEvent {}

    record TaskCreated(
            Instant at,
            String by,
            String taskId,
            String processInstanceId,
            String processDefinitionId,
            String processKey,
            @Nullable String activityInstanceId,
            @Nullable String activityId,
            @Nullable String name,
            @Nullable Integer step,
            @Nullable Instant dueAt)
            implements CaseEvent {}

    record TaskOffered(
            Instant at,
            String by,
            String taskId,
            String group,
            @Nullable String agency,
            @Nullable String unit) implements CaseEvent {}

    /** @param onBehalfOf user id of whom the assignee stands in for */
    record TaskAssigned(
            Instant at,
            String by,
            String taskId,
            @Nullable String assignee,
            @Nullable String onBehalfOf) implements CaseEvent {}

    record TaskDueChanged(
            Instant at, String by, String taskId, @Nullable Instant dueAt) implements CaseEvent {}

    record TaskReminded(Instant at, String by, String taskId, Instant dueAt) implements CaseEvent {}

    record TaskOverdue(Instant at, String by, String taskId, Instant dueAt) implements CaseEvent {}

    /** @param onBehalfOf user id of whom the one who decided stands in for */
    record TaskDecided(
            Instant at,
            String by,
            String taskId,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String onBehalfOf)
            implements CaseEvent {}

    record TaskCompleted(Instant at, String by, String taskId) implements CaseEvent {}

    record TaskCancelled(Instant at, String by, String taskId) implements CaseEvent {}

    record IncidentRaised(
            Instant at,
            String by,
            String incidentId,
            @Nullable String activityId,
            @Nullable String message) implements CaseEvent {}

    record IncidentResolved(
            Instant at,
            String by,
            String incidentId,
            @Nullable String activityId,
            @Nullable String message) implements CaseEvent {}

    /** How a case ended. */
    enum EndState {
        COMPLETED,
        CANCELLED
    }
}
