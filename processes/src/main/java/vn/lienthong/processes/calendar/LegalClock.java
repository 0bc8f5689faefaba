package vn.lienthong.processes.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.LegalLimit.Unit;

/**
 * Counts a limit that stands still while somebody else has to do something. The day of an event does not count (Bộ luật
 * Dân sự 2015, articles 147 and 148); when the clock goes on, the rest of the limit is counted from that day on, in the
 * limit's own unit.
 */
@Component
public class LegalClock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkingCalendar calendar;

    LegalClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * When a limit ends.
     *
     * @param pauses that are over, in their order; a limit that is used up when one begins is not given anew
     */
    public DueDate due(Beginning beginning, LegalLimit limit, List<Pause> pauses) {
        return limit.unit() == Unit.HOUR ? hours(beginning, limit, pauses) : days(beginning, limit, pauses);
    }

    /** What is left of the way from a moment to a due date, as a limit in the given unit; none when that is past. */
    public LegalLimit between(Instant from, Instant due, Unit unit) {
        long left = unit == Unit.HOUR ? ChronoUnit.HOURS.between(from, due) : used(unit, date(from), date(due));
        return new LegalLimit(Math.toIntExact(Math.max(0, left)), unit);
    }

    private DueDate days(Beginning beginning, LegalLimit limit, List<Pause> pauses) {
        var from = beginning.day();
        int rest = limit.value();
        for (var pause : pauses) {
            rest = Math.max(0, rest - used(limit.unit(), from, date(pause.from())));
            from = date(pause.to());
        }
        return limit.unit() == Unit.DAY ? calendar.days(from, rest) : calendar.workingDays(from, rest);
    }

    private int used(Unit unit, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return unit == Unit.DAY
                ? Math.toIntExact(ChronoUnit.DAYS.between(from, to))
                : calendar.workingDaysBetween(from, to);
    }

    private static DueDate hours(Beginning beginning, LegalLimit limit, List<Pause> pauses) {
        var from = beginning.at();
        var rest = Duration.ofHours(limit.value());
        for (var pause : pauses) {
            var left = rest.minus(Duration.between(from, pause.from()));
            rest = left.isNegative() ? Duration.ZERO : left;
            from = pause.to();
        }
        var due = from.plus(rest);
        return new DueDate(date(due), due, false);
    }

    private static LocalDate date(Instant at) {
        return at.atZone(VIETNAM).toLocalDate();
    }

    /**
     * What a limit is counted from.
     *
     * @param day by which days are counted
     * @param at by which hours are counted
     */
    public record Beginning(LocalDate day, Instant at) {

        public static Beginning at(Instant moment) {
            return new Beginning(date(moment), moment);
        }
    }

    /** A time in which the clock stood. */
    public record Pause(Instant from, Instant to) {}
}
