package vn.lienthong.processes.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.history.CaseEvent.TaskDueChanged;
import vn.lienthong.processes.history.CaseJournal;

/** The tasks that lie open in a case, for programs that change when they are due. */
@Component
public class OpenTasks {

    private final ProcessEngine engine;
    private final CaseJournal journal;
    private final Clock clock;

    OpenTasks(ProcessEngine engine, CaseJournal journal, Clock clock) {
        this.engine = engine;
        this.journal = journal;
        this.clock = clock;
    }

    /** When a task is due from now on. */
    @FunctionalInterface
    public interface Rescheduling {

        /** @return empty where it stays as it is */
        Optional<Instant> due(Instant createdAt, Instant dueAt);
    }

    /**
     * Changes the due dates of a case's own tasks, not of those of the cases that it calls. The engine tells of what
     * people change alone; what programs change is written to the case's history here, whoever's click led to it.
     */
    public void reschedule(String caseId, Rescheduling rescheduling) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            boolean told = context.isUserOperationLogEnabled();
            context.disableUserOperationLog();
            try {
                return context.runWithoutAuthorization(() -> rescheduleAll(caseId, rescheduling));
            } finally {
                if (told) {
                    context.enableUserOperationLog();
                }
            }
        });
    }

    private int rescheduleAll(String caseId, Rescheduling rescheduling) {
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(caseId)
                .list();
        tasks.forEach(task -> reschedule(caseId, task, rescheduling));
        return tasks.size();
    }

    private void reschedule(String caseId, Task task, Rescheduling rescheduling) {
        if (task.getDueDate() == null) {
            return;
        }
        var dueAt = task.getDueDate().toInstant();
        rescheduling
                .due(task.getCreateTime().toInstant(), dueAt)
                .filter(due -> !due.equals(dueAt))
                .ifPresent(due -> {
                    engine.getTaskService().setDueDate(task.getId(), Date.from(due));
                    journal.record(caseId, new TaskDueChanged(clock.instant(), CurrentUser.id(), task.getId(), due));
                });
    }
}
