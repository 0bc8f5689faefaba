package vn.lienthong.processes.cover;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.processes.cover.mybatis.CoverMapper;
import vn.lienthong.processes.cover.mybatis.HeldRow;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.history.CaseEvent.TaskAssigned;
import vn.lienthong.processes.history.CaseJournal;

/**
 * Gives unfinished work back when a cover is over: to whom had it before, else to the agency's desk. The substitute's
 * rights have ended before, by the clock; this only tidies up.
 */
@Component
class ReturnTasks {

    private static final Logger log = LoggerFactory.getLogger(ReturnTasks.class);

    private final CoverMapper rows;
    private final TaskService tasks;
    private final CaseJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReturnTasks(
            CoverMapper rows, TaskService tasks, CaseJournal journal, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lienthong.cover.every:30s}")
    @SchedulerLock(name = "cover-return-tasks")
    void look() {
        rows.overdue(clock.instant()).forEach(this::giveBack);
    }

    /** One task that can't be given back must not keep the others waiting; it is tried again at the next look. */
    private void giveBack(HeldRow held) {
        try {
            transaction.executeWithoutResult(status -> {
                if (rows.holding(held.taskId()).isEmpty()) {
                    return;
                }
                tasks.setAssignee(held.taskId(), held.previousAssignee());
                journal.record(
                        held.caseId(),
                        new TaskAssigned(
                                clock.instant(), CaseEvent.SYSTEM, held.taskId(), held.previousAssignee(), null));
            });
        } catch (RuntimeException e) {
            log.warn("Task {} could not be given back, trying again: {}", held.taskId(), e.getMessage());
        }
    }
}
