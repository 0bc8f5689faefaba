package vn.lienthong.processes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays CALENDAR = new WorkingDays(
            Map.of(
                    day("2026-01-02"), DayKind.HOLIDAY_IN_LIEU,
                    day("2026-01-10"), DayKind.MAKE_UP_WORKING,
                    day("2026-02-16"), DayKind.HOLIDAY,
                    day("2026-02-17"), DayKind.HOLIDAY,
                    day("2026-02-18"), DayKind.HOLIDAY,
                    day("2026-02-19"), DayKind.HOLIDAY,
                    day("2026-02-20"), DayKind.HOLIDAY),
            Set.of(2025, 2026));

    @Test
    void theDayOfTheEventDoesNotCount() {
        assertThat(CALENDAR.after(day("2026-03-02"), 1)).isEqualTo("2026-03-03");
    }

    @Test
    void skipsWeekends() {
        assertThat(CALENDAR.after(day("2026-03-06"), 1)).isEqualTo("2026-03-09");
    }

    @Test
    void skipsTheWeekOfTet() {
        assertThat(CALENDAR.after(day("2026-02-13"), 1)).isEqualTo("2026-02-23");
    }

    @Test
    void countsASaturdayThatMakesUpForAnotherDay() {
        assertThat(CALENDAR.after(day("2026-01-09"), 1)).isEqualTo("2026-01-10");
    }

    @Test
    void restsOnADayInLieu() {
        assertThat(CALENDAR.atOrAfter(day("2026-01-02"))).isEqualTo("2026-01-05");
    }

    @Test
    void countsWorkingDaysBetweenDays() {
        assertThat(CALENDAR.between(day("2026-02-13"), day("2026-02-24"))).isEqualTo(2);
        assertThat(CALENDAR.between(day("2026-02-24"), day("2026-02-13"))).isEqualTo(-2);
    }

    @Test
    void aYearThatIsNotPublishedIsProvisional() {
        assertThat(CALENDAR.provisional(day("2026-12-30"), day("2027-01-05"))).isTrue();
        assertThat(CALENDAR.provisional(day("2025-12-30"), day("2026-01-05"))).isFalse();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
