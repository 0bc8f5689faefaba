package vn.lienthong.processes.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.opening.CaseVariables;

/** Gives an overdue task the new date that its leader has set; nothing when the task has been done meanwhile. */
@Component
class ExtendDue implements JavaDelegate {

    private final WorkingCalendar calendar;
    private final Clock clock;

    ExtendDue(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new CaseVariables(execution);
        var today = LocalDate.now(clock);
        var date = variables.date("newDue", "Hạn mới");
        if (date == null || date.isBefore(today)) {
            throw new Refusal("Hạn mới phải từ hôm nay trở đi");
        }
        var tasks = execution.getProcessEngineServices().getTaskService();
        var task = tasks.createTaskQuery()
                .taskId(variables.required("overdueTaskId", "công việc quá hạn"))
                .singleResult();
        if (task != null) {
            task.setDueDate(Date.from(calendar.on(today, date).at()));
            tasks.saveTask(task);
        }
    }
}
