package vn.lienthong.processes.payout.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.calendar.WorkingCalendar;

class ValueDatesTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Test
    void paysTodayBeforeTheCutOff() {
        assertThat(at(FRIDAY, "14:59:59").next()).isEqualTo(FRIDAY);
    }

    @Test
    void paysOnTheNextWorkingDayFromTheCutOffOn() {
        assertThat(at(FRIDAY, "15:00").next()).isEqualTo(MONDAY);
    }

    @Test
    void paysOnMondayWhatIsOrderedAtTheWeekend() {
        assertThat(at(FRIDAY.plusDays(1), "08:00").next()).isEqualTo(MONDAY);
        assertThat(at(FRIDAY.plusDays(2), "23:00").next()).isEqualTo(MONDAY);
    }

    @Test
    void paysAtOnceWhereChannelsNeverRest() {
        var saturday = FRIDAY.plusDays(1);
        assertThat(at(saturday, "23:00", new PaymentSettings(LocalTime.of(15, 0), true))
                        .next())
                .isEqualTo(saturday);
    }

    private static ValueDates at(LocalDate day, String time) {
        return at(day, time, new PaymentSettings(LocalTime.of(15, 0), false));
    }

    private static ValueDates at(LocalDate day, String time, PaymentSettings settings) {
        var now = day.atTime(LocalTime.parse(time)).atZone(VIETNAM).toInstant();
        return new ValueDates(weekdays(), settings, Clock.fixed(now, VIETNAM));
    }

    /** A calendar without holidays. */
    private static WorkingCalendar weekdays() {
        var calendar = mock(WorkingCalendar.class);
        when(calendar.days(any(), anyInt())).thenAnswer(call -> due(workingFrom(call.getArgument(0))));
        when(calendar.workingDays(any(), anyInt())).thenAnswer(call -> {
            LocalDate from = call.getArgument(0);
            return due(workingFrom(from.plusDays(1)));
        });
        return calendar;
    }

    private static LocalDate workingFrom(LocalDate day) {
        var working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static DueDate due(LocalDate day) {
        return new DueDate(day, Instant.EPOCH, false);
    }
}
