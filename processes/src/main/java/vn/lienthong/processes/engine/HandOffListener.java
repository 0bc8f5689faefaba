package vn.lienthong.processes.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.handoff.AskedTask;
import vn.lienthong.processes.handoff.EndedTask;
import vn.lienthong.processes.handoff.HandOffs;
import vn.lienthong.processes.handoff.Way;

/** Tells the ledger of hand-offs what becomes of every task that an agency has to do. */
@Component
class HandOffListener implements TaskListener {

    /** Property of a user task: the {@link Way} that it always comes by. */
    private static final String WAY = "handOff";

    /** Variable of a task that is about another one. */
    private static final String ABOUT = "overdueTaskId";

    private final HandOffs handOffs;
    private final Agencies agencies;

    HandOffListener(HandOffs handOffs, Agencies agencies) {
        this.handOffs = handOffs;
        this.agencies = agencies;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> group(task).ifPresent(group -> asked(task, group));
            case EVENTNAME_ASSIGNMENT -> received(task);
            case EVENTNAME_UPDATE -> due(task);
            case EVENTNAME_COMPLETE ->
                handOffs.answered(
                        ended(task), CurrentUser.id(), (String) task.getVariable(FilingListener.OUTCOME), (String)
                                task.getVariable(FilingListener.REASON));
            case EVENTNAME_DELETE -> handOffs.cancelled(ended(task), CurrentUser.id());
            default -> {
                // Nothing else concerns the ledger.
            }
        }
    }

    private void asked(DelegateTask task, String group) {
        UserTask node = task.getBpmnModelElementInstance();
        var properties = ExtensionProperties.of(node);
        var way = properties.get(WAY).map(Way::valueOf).orElse(null);
        var came = handOffs.asked(new AskedTask(
                task.getId(),
                CaseOf.task(task),
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                group,
                way,
                way == Way.FOLLOW_UP ? (String) task.getVariable(ABOUT) : null,
                CaseOf.isNew(task),
                StoppedClocks.reason(properties).orElse(null),
                instant(task.getDueDate()),
                CurrentUser.id()));
        if (came == Way.TO_LEADER) {
            askToSettle(task, group);
        }
    }

    /** Whoever has to settle it reads what was wanted last, and what can be done. */
    private void askToSettle(DelegateTask task, String group) {
        var text = "Công việc này đã được chuyển tiếp %s lần giữa các cơ quan, nên %s quyết định cơ quan nào làm: "
                        .formatted(
                                task.getVariable(Agencies.forwardsVariable(task.getTaskDefinitionKey())),
                                GroupId.parse(group)
                                        .map(agency -> "lãnh đạo " + agencies.displayName(agency))
                                        .orElse(group))
                + "tự làm, hoặc chọn “Chuyển tiếp” để giao cho một cơ quan. Lần chuyển cuối cùng đề nghị giao cho %s, lý do: %s"
                        .formatted(
                                agencies.agencyName(new AgencyCode((String) task.getVariable("forwardTo"))),
                                task.getVariable(FilingListener.REASON));
        var description = task.getDescription();
        task.setDescription(description == null ? text : text + "\n\n" + description);
    }

    private void due(DelegateTask task) {
        if (((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
            handOffs.due(task.getId(), instant(task.getDueDate()));
        }
    }

    private void received(DelegateTask task) {
        var assignee = task.getAssignee();
        if (assignee != null) {
            handOffs.received(task.getId(), assignee);
        }
    }

    private static EndedTask ended(DelegateTask task) {
        return new EndedTask(task.getId(), CaseOf.task(task), task.getProcessInstanceId(), task.getTaskDefinitionKey());
    }

    /** The agency's group that the task is offered to; none for tasks of nobody's, or of a role. */
    private static Optional<String> group(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && GroupId.parse(group).isPresent())
                .findFirst();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : Instant.ofEpochMilli(date.getTime());
    }
}
