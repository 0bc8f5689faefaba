package vn.lienthong.processes.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.history.CaseEvent.ActivityEntered;
import vn.lienthong.processes.history.CaseEvent.ActivityLeft;
import vn.lienthong.processes.history.CaseEvent.CaseEnded;
import vn.lienthong.processes.history.CaseEvent.CaseStarted;
import vn.lienthong.processes.history.CaseEvent.EndState;
import vn.lienthong.processes.history.CaseEvent.IncidentRaised;
import vn.lienthong.processes.history.CaseEvent.IncidentResolved;
import vn.lienthong.processes.history.CaseEvent.TaskAssigned;
import vn.lienthong.processes.history.CaseEvent.TaskCancelled;
import vn.lienthong.processes.history.CaseEvent.TaskCompleted;
import vn.lienthong.processes.history.CaseEvent.TaskCreated;
import vn.lienthong.processes.history.CaseEvent.TaskDueChanged;
import vn.lienthong.processes.history.CaseEvent.TaskOffered;

/** Turns the engine's history events into case events; those that say nothing about a case are left out. */
@Component
class CaseEventTranslator {

    private final StepNumbers steps;
    private final OnBehalf onBehalf;
    private final Repetitions repetitions;
    private final CaseEndings endings;

    CaseEventTranslator(StepNumbers steps, OnBehalf onBehalf, Repetitions repetitions, CaseEndings endings) {
        this.steps = steps;
        this.onBehalf = onBehalf;
        this.repetitions = repetitions;
        this.endings = endings;
    }

    Optional<CaseEvent> translate(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity instance) {
            return Optional.ofNullable(instanceEvent(instance));
        } else if (event instanceof HistoricActivityInstanceEventEntity activity) {
            return Optional.ofNullable(activityEvent(activity));
        } else if (event instanceof HistoricTaskInstanceEventEntity task) {
            return Optional.ofNullable(taskEvent(task));
        } else if (event instanceof HistoricIdentityLinkLogEventEntity link) {
            return Optional.ofNullable(offer(link));
        } else if (event instanceof UserOperationLogEntryEventEntity operation) {
            return Optional.ofNullable(operation(operation));
        } else if (event instanceof HistoricIncidentEventEntity incident) {
            return Optional.ofNullable(incidentEvent(incident));
        }
        return Optional.empty();
    }

    /** Only the case's own instance starts and ends the case; called processes are activities of it. */
    private @Nullable CaseEvent instanceEvent(HistoricProcessInstanceEventEntity event) {
        if (!Objects.equals(event.getProcessInstanceId(), event.getRootProcessInstanceId())) {
            return null;
        }
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            return new CaseStarted(
                    instant(event.getStartTime()),
                    CurrentUser.id(),
                    event.getProcessDefinitionId(),
                    event.getProcessDefinitionKey(),
                    event.getProcessDefinitionName());
        }
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            var state = HistoricProcessInstance.STATE_COMPLETED.equals(event.getState()) && !endings.cancel(event)
                    ? EndState.COMPLETED
                    : EndState.CANCELLED;
            return new CaseEnded(
                    instant(event.getEndTime()), CurrentUser.id(), state, event.getDeleteReason(), endings.name(event));
        }
        return null;
    }

    private @Nullable CaseEvent activityEvent(HistoricActivityInstanceEventEntity event) {
        if (repetitions.isOne(event)) {
            return null;
        }
        var step = steps.of(event.getProcessInstanceId(), event.getProcessDefinitionId(), event.getActivityId());
        if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            return new ActivityEntered(
                    instant(event.getStartTime()),
                    CurrentUser.id(),
                    event.getActivityInstanceId(),
                    event.getParentActivityInstanceId(),
                    event.getProcessInstanceId(),
                    event.getProcessDefinitionId(),
                    event.getProcessDefinitionKey(),
                    event.getActivityId(),
                    event.getActivityName(),
                    event.getActivityType(),
                    step,
                    event.getCalledProcessInstanceId());
        }
        if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            return new ActivityLeft(
                    instant(event.getEndTime()),
                    CurrentUser.id(),
                    event.getActivityInstanceId(),
                    event.getParentActivityInstanceId(),
                    event.getProcessInstanceId(),
                    event.getProcessDefinitionId(),
                    event.getProcessDefinitionKey(),
                    event.getActivityId(),
                    event.getActivityName(),
                    event.getActivityType(),
                    step,
                    event.getCalledProcessInstanceId(),
                    event.isCanceled(),
                    event.getStartTime() == null ? null : instant(event.getStartTime()));
        }
        return null;
    }

    private @Nullable CaseEvent taskEvent(HistoricTaskInstanceEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            return new TaskCreated(
                    instant(event.getStartTime()),
                    CurrentUser.id(),
                    event.getTaskId(),
                    event.getProcessInstanceId(),
                    event.getProcessDefinitionId(),
                    event.getProcessDefinitionKey(),
                    event.getActivityInstanceId(),
                    event.getTaskDefinitionKey(),
                    event.getName(),
                    steps.of(
                            event.getProcessInstanceId(), event.getProcessDefinitionId(), event.getTaskDefinitionKey()),
                    event.getDueDate() == null ? null : instant(event.getDueDate()));
        }
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)) {
            return new TaskCompleted(instant(event.getEndTime()), CurrentUser.id(), event.getTaskId());
        }
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_DELETE)) {
            return new TaskCancelled(instant(event.getEndTime()), CurrentUser.id(), event.getTaskId());
        }
        return null;
    }

    private static @Nullable CaseEvent offer(HistoricIdentityLinkLogEventEntity event) {
        boolean offered = event.isEventOfType(HistoryEventTypes.IDENTITY_LINK_ADD)
                && IdentityLinkType.CANDIDATE.equals(event.getType())
                && event.getTaskId() != null
                && event.getGroupId() != null;
        if (!offered) {
            return null;
        }
        var group = event.getGroupId();
        int dot = group.indexOf('.');
        return new TaskOffered(
                instant(event.getTime()),
                CurrentUser.id(),
                event.getTaskId(),
                group,
                dot < 0 ? null : group.substring(0, dot),
                dot < 0 ? null : group.substring(dot + 1).replaceFirst("\\.leaders$", ""));
    }

    /** What people change on a task themselves is only in the operation log: the task's own event has no before. */
    private @Nullable CaseEvent operation(UserOperationLogEntryEventEntity event) {
        if (event.getTaskId() == null || event.getProperty() == null) {
            return null;
        }
        var at = instant(event.getTimestamp());
        return switch (event.getProperty()) {
            case "assignee" ->
                new TaskAssigned(
                        at,
                        CurrentUser.id(),
                        event.getTaskId(),
                        event.getNewValue(),
                        onBehalf.holding(event.getTaskId(), event.getNewValue()).orElse(null));
            case "dueDate" ->
                new TaskDueChanged(at, CurrentUser.id(), event.getTaskId(), epochMillis(event.getNewValue()));
            default -> null;
        };
    }

    private static @Nullable CaseEvent incidentEvent(HistoricIncidentEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.INCIDENT_CREATE)) {
            return new IncidentRaised(
                    instant(event.getCreateTime()),
                    CurrentUser.id(),
                    event.getId(),
                    event.getActivityId(),
                    event.getIncidentMessage());
        }
        if (event.isEventOfType(HistoryEventTypes.INCIDENT_RESOLVE)
                || event.isEventOfType(HistoryEventTypes.INCIDENT_DELETE)) {
            return new IncidentResolved(
                    instant(event.getEndTime()),
                    CurrentUser.id(),
                    event.getId(),
                    event.getActivityId(),
                    event.getIncidentMessage());
        }
        return null;
    }

    private static Instant instant(@Nullable Date date) {
        return date == null ? Instant.now() : Instant.ofEpochMilli(date.getTime());
    }

    private static @Nullable Instant epochMillis(@Nullable String value) {
        return value == null ? null : Instant.ofEpochMilli(Long.parseLong(value));
    }
}
