package vn.lienthong.processes.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.opening.CaseDue;

/** Opens the reporting period of a continuous model: the report on this month is due early in the next one. */
@Component
class NextMonth implements JavaDelegate {

    private static final int WORKING_DAYS_TO_REPORT = 5;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM/yyyy");

    private final WorkingCalendar calendar;
    private final CaseDue caseDue;
    private final Clock clock;

    NextMonth(WorkingCalendar calendar, CaseDue caseDue, Clock clock) {
        this.calendar = calendar;
        this.caseDue = caseDue;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var month = YearMonth.now(clock);
        var reportFrom = month.plusMonths(1).atDay(1);
        execution.setVariable("reportMonth", SHOWN.format(month));
        execution.setVariable("reportFrom", startOf(reportFrom));
        caseDue.change(
                execution,
                calendar.workingDays(reportFrom, WORKING_DAYS_TO_REPORT),
                "Kỳ báo cáo tháng " + SHOWN.format(month));
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
