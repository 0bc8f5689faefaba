package vn.lienthong.processes.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.calendar.LegalClock.Beginning;
import vn.lienthong.processes.calendar.LegalClock.Pause;
import vn.lienthong.processes.calendar.LegalLimit.Unit;
import vn.lienthong.processes.calendar.mybatis.CalendarMapper;
import vn.lienthong.processes.calendar.mybatis.DayRow;
import vn.lienthong.processes.calendar.mybatis.YearRow;

class LegalClockTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A Monday. */
    private static final Beginning MONDAY = beginning("2026-11-02");

    private final CalendarMapper rows = mock(CalendarMapper.class);
    private final LegalClock clock = new LegalClock(new WorkingCalendar(rows, LocalTime.of(17, 0)));

    @BeforeEach
    void aYearWithOneHoliday() {
        when(rows.days(any(), any()))
                .thenReturn(List.of(new DayRow(LocalDate.parse("2026-11-24"), "HOLIDAY", "Nghỉ lễ", "test")));
        when(rows.years()).thenReturn(List.of(new YearRow(2026, true, "test")));
    }

    @Test
    void countsEveryDayAndEndsOnAWorkingDay() {
        assertThat(due(new LegalLimit(10, Unit.DAY))).isEqualTo("2026-11-12");
        // 14 November is a Saturday.
        assertThat(due(new LegalLimit(12, Unit.DAY))).isEqualTo("2026-11-16");
    }

    @Test
    void countsWorkingDaysOnly() {
        assertThat(due(new LegalLimit(10, Unit.WORKING_DAY))).isEqualTo("2026-11-16");
        assertThat(due(new LegalLimit(16, Unit.WORKING_DAY))).isEqualTo("2026-11-25");
    }

    @Test
    void countsHoursThroughTheNight() {
        var due = clock.due(MONDAY, new LegalLimit(24, Unit.HOUR), List.of());
        assertThat(due.at()).isEqualTo(MONDAY.at().plusSeconds(24 * 3600));
    }

    @Test
    void countsTheRestFromTheDayThatTheClockGoesOn() {
        // Four days are used on the 6th; six are left on the 19th.
        assertThat(due(new LegalLimit(10, Unit.DAY), pause("2026-11-06", "2026-11-19")))
                .isEqualTo("2026-11-25");
        assertThat(due(new LegalLimit(10, Unit.WORKING_DAY), pause("2026-11-06", "2026-11-19")))
                .isEqualTo("2026-11-30");
    }

    @Test
    void addsPausesUp() {
        assertThat(due(
                        new LegalLimit(10, Unit.DAY),
                        pause("2026-11-04", "2026-11-09"),
                        pause("2026-11-11", "2026-11-16")))
                .isEqualTo("2026-11-23");
    }

    @Test
    void givesBackNothingForAPauseWithinADay() {
        assertThat(due(new LegalLimit(10, Unit.DAY), pause("2026-11-06", "2026-11-06")))
                .isEqualTo("2026-11-12");
    }

    @Test
    void doesNotGiveALimitAnewThatIsUsedUp() {
        assertThat(due(new LegalLimit(3, Unit.DAY), pause("2026-11-09", "2026-11-17")))
                .isEqualTo("2026-11-17");
    }

    @Test
    void stopsHoursToTheMinute() {
        var stop = MONDAY.at().plusSeconds(3600);
        var start = stop.plusSeconds(100 * 3600 + 60);
        var due = clock.due(MONDAY, new LegalLimit(24, Unit.HOUR), List.of(new Pause(stop, start)));
        assertThat(due.at()).isEqualTo(start.plusSeconds(23 * 3600));
    }

    @Test
    void knowsWhatIsLeftToAPromisedDate() {
        assertThat(clock.between(at("2026-11-02"), at("2026-11-16"), Unit.DAY)).isEqualTo(new LegalLimit(14, Unit.DAY));
        assertThat(clock.between(at("2026-11-02"), at("2026-11-16"), Unit.WORKING_DAY))
                .isEqualTo(new LegalLimit(10, Unit.WORKING_DAY));
        assertThat(clock.between(at("2026-11-16"), at("2026-11-02"), Unit.DAY)).isEqualTo(new LegalLimit(0, Unit.DAY));
    }

    private String due(LegalLimit limit, Pause... pauses) {
        return clock.due(MONDAY, limit, List.of(pauses)).date().toString();
    }

    private static Pause pause(String from, String to) {
        return new Pause(at(from), at(to).plusSeconds(60));
    }

    private static Beginning beginning(String day) {
        return new Beginning(LocalDate.parse(day), at(day));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(VIETNAM).toInstant();
    }
}
