package vn.lienthong.processes.deadline;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.deadline.mybatis.DeadlineMapper;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.history.CaseEvent.TaskOverdue;
import vn.lienthong.processes.history.CaseEvent.TaskReminded;
import vn.lienthong.processes.history.CaseJournal;

/**
 * Says that a due date is near or over: on the task, where Tasklist shows and sorts by it, and in the case's history.
 * Overdue work also becomes a task for the leader, in the case's own diagram.
 */
@Component
class DeadlineNotices {

    /** Variable that Tasklist shows on the task's card. */
    static final String MARK = "dueMark";

    private static final int DUE_SOON_PRIORITY = 75;
    private static final int OVERDUE_PRIORITY = 100;
    private static final String OVERDUE_MESSAGE = "TaskOverdue";
    private static final String SETTLED_MESSAGE = "LateWorkDone";

    /** A leader who is late himself gets no task to follow himself up. */
    private static final String FOLLOW_UP_PROCESS = "overdue:";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final DeadlineMapper marks;
    private final CaseJournal journal;
    private final Clock clock;

    DeadlineNotices(TaskService tasks, RuntimeService runtime, DeadlineMapper marks, CaseJournal journal, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.marks = marks;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void remind(Task task) {
        if (marks.mark(task.getId(), "REMINDED", task.getDueDate()) == 0 || isOver(task)) {
            return;
        }
        tasks.setVariableLocal(task.getId(), MARK, "Sắp đến hạn");
        tasks.setPriority(task.getId(), DUE_SOON_PRIORITY);
        journal.record(
                caseOf(task),
                new TaskReminded(
                        clock.instant(),
                        CaseEvent.SYSTEM,
                        task.getId(),
                        task.getDueDate().toInstant()));
    }

    @Transactional
    public void overdue(Task task) {
        if (marks.mark(task.getId(), "OVERDUE", task.getDueDate()) == 0) {
            return;
        }
        tasks.setVariableLocal(task.getId(), MARK, "Quá hạn");
        tasks.setPriority(task.getId(), OVERDUE_PRIORITY);
        var caseId = caseOf(task);
        journal.record(
                caseId,
                new TaskOverdue(
                        clock.instant(),
                        CaseEvent.SYSTEM,
                        task.getId(),
                        task.getDueDate().toInstant()));
        if (!task.getProcessDefinitionId().startsWith(FOLLOW_UP_PROCESS)) {
            tellLeader(task, caseId);
        }
    }

    /** What a leader was to do about late work is over with it. */
    List<String> settled(int most) {
        return marks.settled(SETTLED_MESSAGE, Date.from(clock.instant()), most);
    }

    @Transactional
    public void settle(String followUpInstance) {
        runtime.createMessageCorrelation(SETTLED_MESSAGE)
                .processInstanceId(followUpInstance)
                .correlateAll();
    }

    /** A case whose diagram has no place for overdue work, or that is just ending, is marked only. */
    private void tellLeader(Task task, String caseId) {
        runtime.createMessageCorrelation(OVERDUE_MESSAGE)
                .processInstanceId(caseId)
                .setVariablesToTriggeredScope(Map.of(
                        "overdueTaskId", task.getId(),
                        "overdueTaskName", task.getName(),
                        "overdueAgency", agencyOf(task)))
                .correlateAll();
    }

    private String agencyOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .flatMap(link -> GroupId.parse(link.getGroupId()).stream())
                .map(GroupId::agency)
                .map(AgencyCode::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Task " + task.getId() + " has no agency"));
    }

    private String caseOf(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return instance.getRootProcessInstanceId();
    }

    private boolean isOver(Task task) {
        return task.getDueDate().toInstant().isBefore(clock.instant());
    }
}
