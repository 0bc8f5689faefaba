package vn.lienthong.processes.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The working days of a stretch of time: Monday to Friday, but for the days that were decided otherwise. The day of the
 * event does not count (Bộ luật Dân sự 2015, articles 147 and 148).
 */
record WorkingDays(Map<LocalDate, DayKind> exceptions, Set<Integer> publishedYears) {

    boolean isWorking(LocalDate day) {
        var exception = exceptions.get(day);
        if (exception != null) {
            return exception.working();
        }
        return !isWeekend(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The n-th working day after a day; that day itself, or the next working one, for n = 0. */
    LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return atOrAfter(day);
    }

    /** The day itself, or the next working one. */
    LocalDate atOrAfter(LocalDate day) {
        var working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** Working days after the first day up to and with the second; negative the other way round. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count());
    }

    boolean provisional(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!publishedYears.contains(year)) {
                return true;
            }
        }
        return false;
    }
}
