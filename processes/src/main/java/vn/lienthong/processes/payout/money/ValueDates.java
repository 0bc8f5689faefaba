package vn.lienthong.processes.payout.money;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.WorkingCalendar;

/** The day on which what is ordered now can be paid out. */
@Component
class ValueDates {

    private final WorkingCalendar calendar;
    private final PaymentSettings settings;
    private final Clock clock;

    ValueDates(WorkingCalendar calendar, PaymentSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** Today while it is a working day before the cut-off, else the next working day; where channels never rest, today. */
    LocalDate next() {
        var now = LocalDateTime.now(clock);
        var today = now.toLocalDate();
        if (settings.aroundTheClock()) {
            return today;
        }
        var soonest = calendar.days(today, 0).date();
        boolean tooLate = soonest.equals(today) && !now.toLocalTime().isBefore(settings.cutOff());
        return tooLate ? calendar.workingDays(today, 1).date() : soonest;
    }
}
