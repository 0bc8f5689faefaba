package vn.lienthong.processes.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.mybatis.CalendarMapper;
import vn.lienthong.processes.calendar.mybatis.DayRow;
import vn.lienthong.processes.calendar.mybatis.YearRow;

/** Counts due dates in the working days of the state sector. */
@Component
public class WorkingCalendar {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST_PERIOD = 2_000;

    private final CalendarMapper rows;
    private final LocalTime closeOfBusiness;

    WorkingCalendar(
            CalendarMapper rows, @Value("${lienthong.calendar.close-of-business:17:00}") LocalTime closeOfBusiness) {
        this.rows = rows;
        this.closeOfBusiness = closeOfBusiness;
    }

    /**
     * The n-th working day after a day.
     *
     * @param workingDays from 0 to 2,000
     */
    public DueDate workingDays(LocalDate from, int workingDays) {
        var calendar = calendar(from, checked(workingDays) * 2 + 60);
        return due(calendar, from, calendar.after(from, workingDays));
    }

    /**
     * The n-th day after a day; when that is not a working day, the next working day.
     *
     * @param days from 0 to 2,000
     */
    public DueDate days(LocalDate from, int days) {
        var calendar = calendar(from, checked(days) + 60);
        return due(calendar, from, calendar.atOrAfter(from.plusDays(days)));
    }

    /** Working days after the first day up to and with the second; negative when the second comes first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        var first = from.isBefore(to) ? from : to;
        var last = from.isBefore(to) ? to : from;
        return calendar(first, Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1)
                .between(from, to);
    }

    /** How far days are from today, each of them once; the calendar is read once for all. */
    public Map<LocalDate, DaysLeft> daysLeft(LocalDate today, Collection<LocalDate> days) {
        var distinct = new TreeSet<>(days);
        if (distinct.isEmpty()) {
            return Map.of();
        }
        var first = Collections.min(List.of(today, distinct.first()));
        var last = Collections.max(List.of(today, distinct.last()));
        var calendar = calendar(first, Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1);
        return distinct.stream()
                .collect(Collectors.toMap(
                        day -> day,
                        day -> new DaysLeft(calendar.between(today, day), calendar.provisional(today, day))));
    }

    /** A day that was set by somebody, at close of business. */
    public DueDate on(LocalDate today, LocalDate day) {
        return due(calendar(day, 1), today, day);
    }

    /** The last working day of a month, at close of business. */
    public DueDate lastWorkingDay(LocalDate today, YearMonth month) {
        var first = month.atDay(1);
        var calendar = calendar(first, month.lengthOfMonth());
        var day = month.atEndOfMonth();
        while (!calendar.isWorking(day) && day.isAfter(first)) {
            day = day.minusDays(1);
        }
        return due(calendar, today, day);
    }

    private static int checked(int days) {
        if (days < 0 || days > LONGEST_PERIOD) {
            throw new IllegalArgumentException("Số ngày phải từ 0 đến 2.000, không phải " + days);
        }
        return days;
    }

    private DueDate due(WorkingDays calendar, LocalDate from, LocalDate day) {
        return new DueDate(
                day, day.atTime(closeOfBusiness).atZone(VIETNAM).toInstant(), calendar.provisional(from, day));
    }

    private WorkingDays calendar(LocalDate from, int days) {
        var exceptions = rows.days(from, from.plusDays(days)).stream()
                .collect(Collectors.toMap(DayRow::day, row -> DayKind.valueOf(row.kind())));
        var published = rows.years().stream()
                .filter(YearRow::published)
                .map(YearRow::year)
                .collect(Collectors.toSet());
        return new WorkingDays(exceptions, published);
    }
}
