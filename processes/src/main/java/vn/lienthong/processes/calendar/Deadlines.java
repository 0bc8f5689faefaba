package vn.lienthong.processes.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Due dates for diagrams, which know this bean as {@code deadlines}: counted from today, at close of business. */
@Component
public class Deadlines {

    private static final String CASE_DUE = "caseDue";

    private final WorkingCalendar calendar;
    private final Clock clock;

    /** @param clock whose today they are counted from */
    public Deadlines(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public Date workingDays(int workingDays) {
        return Date.from(calendar.workingDays(LocalDate.now(clock), workingDays).at());
    }

    public Date days(int days) {
        return Date.from(calendar.days(LocalDate.now(clock), days).at());
    }

    /** Close of business on a day that a form sent as ISO text. */
    public Date on(String isoDate) {
        return Date.from(
                calendar.on(LocalDate.now(clock), LocalDate.parse(isoDate)).at());
    }

    /** As {@link #workingDays}, but never later than the case's deadline while that is ahead. */
    public Date workingDaysWithin(DelegateExecution execution, Number workingDays) {
        var due = workingDays(workingDays.intValue());
        return execution.getVariable(CASE_DUE) instanceof Date caseDue
                        && caseDue.toInstant().isAfter(clock.instant())
                        && caseDue.before(due)
                ? caseDue
                : due;
    }
}
