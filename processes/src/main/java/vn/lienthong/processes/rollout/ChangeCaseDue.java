package vn.lienthong.processes.rollout;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.opening.CaseDue;
import vn.lienthong.processes.opening.CaseVariables;

/** Gives a case that was waiting the deadline that its leader has set. */
@Component
class ChangeCaseDue implements JavaDelegate {

    private final WorkingCalendar calendar;
    private final CaseDue caseDue;
    private final Clock clock;

    ChangeCaseDue(WorkingCalendar calendar, CaseDue caseDue, Clock clock) {
        this.calendar = calendar;
        this.caseDue = caseDue;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var today = LocalDate.now(clock);
        var date = new CaseVariables(execution).date("newCaseDue", "Thời hạn hoàn thành");
        if (date == null || date.isBefore(today)) {
            throw new Refusal("Thời hạn hoàn thành phải từ hôm nay trở đi");
        }
        caseDue.change(execution, calendar.on(today, date), "Kích hoạt mô hình");
    }
}
