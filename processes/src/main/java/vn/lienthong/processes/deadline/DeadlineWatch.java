package vn.lienthong.processes.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.WorkingCalendar;

/** Looks for tasks whose due date is near or over: by the dates as they are now, however they were changed. */
@Component
class DeadlineWatch {

    private static final Logger log = LoggerFactory.getLogger(DeadlineWatch.class);

    private static final String UNMARKED = """
            select t.* from act_ru_task t
            where t.due_date_ < #{limit} and t.suspension_state_ = 1 and not exists (
                select 1 from deadline_mark m
                where m.task_id = t.id_ and m.due_at = t.due_date_ and m.kind = #{kind})
            order by t.due_date_
            limit #{most}
            """;

    private final TaskService tasks;
    private final DeadlineNotices notices;
    private final WorkingCalendar calendar;
    private final DeadlineSettings settings;
    private final Clock clock;

    DeadlineWatch(
            TaskService tasks,
            DeadlineNotices notices,
            WorkingCalendar calendar,
            DeadlineSettings settings,
            Clock clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lienthong.deadlines.every:30s}")
    @SchedulerLock(name = "deadline-watch")
    void look() {
        unmarked("OVERDUE", Date.from(clock.instant())).forEach(task -> give(task, notices::overdue));
        unmarked("REMINDED", reminderLimit()).forEach(task -> give(task, notices::remind));
        notices.settled(settings.atATime()).forEach(this::settle);
    }

    private List<Task> unmarked(String kind, Date limit) {
        return tasks.createNativeTaskQuery()
                .sql(UNMARKED)
                .parameter("kind", kind)
                .parameter("limit", limit)
                .parameter("most", settings.atATime())
                .list();
    }

    /** What is due before the end of the reminder's day is due soon. */
    private Date reminderLimit() {
        var due = calendar.workingDays(LocalDate.now(clock), settings.remindBefore());
        return Date.from(due.at().plusMillis(1));
    }

    /** One task that can't be handled must not keep the others waiting; it is tried again at the next look. */
    private void give(Task task, Notice notice) {
        try {
            notice.give(task);
        } catch (RuntimeException e) {
            log.warn("Task {} could not be marked, trying again: {}", task.getId(), e.getMessage());
        }
    }

    private void settle(String followUpInstance) {
        try {
            notices.settle(followUpInstance);
        } catch (RuntimeException e) {
            log.warn("Instance {} could not be settled, trying again: {}", followUpInstance, e.getMessage());
        }
    }

    private interface Notice {
        void give(Task task);
    }
}
