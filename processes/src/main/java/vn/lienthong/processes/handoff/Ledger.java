package vn.lienthong.processes.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.calendar.ShownTime;

/**
 * The ledger of a case, in words, for {@code handoff/ledger.html}.
 *
 * @param lines hand-offs and opinions, oldest first
 * @param agencies what is charged to each agency, in the order in which they first held the case
 * @param stops how long the clock stood, and why
 * @param unheld how long the case lay with nobody: at work of the system's; null when that is less than a minute
 */
public record Ledger(
        List<Line> lines,
        List<AgencyCharge> agencies,
        List<Stop> stops,
        @Nullable String unheld,
        String total,
        int totalWorkingDays,
        boolean running) {

    /** Ids of the people who are named. */
    public Set<String> people() {
        return lines.stream()
                .flatMap(line -> Stream.of(line.asked(), line.received(), line.opened(), line.answered()))
                .filter(Objects::nonNull)
                .map(Moment::by)
                .collect(Collectors.toSet());
    }

    /**
     * A hand-off, or an opinion that was asked.
     *
     * @param way how it came about
     * @param from who handed over; null when the case began with it
     * @param question why, as whoever handed over put it
     * @param asked when it was handed over, and whose act that was
     * @param answered when it was done, or taken away
     * @param waited how long it has been waited for
     * @param late how late it is, or was when it was answered; null when it is not
     * @param punctuality how it was answered, or that it is late already; null without a due date, or while it is not late
     */
    public record Line(
            String taskName,
            String way,
            @Nullable String from,
            String to,
            @Nullable String question,
            Moment asked,
            @Nullable Moment received,
            @Nullable Moment opened,
            @Nullable Moment answered,
            @Nullable String due,
            String state,
            String waited,
            @Nullable String late,
            @Nullable Punctuality punctuality) {}

    /** When something was done, seen from when it was due. */
    public enum Punctuality {
        EARLY("Trước hạn"),
        ON_TIME("Đúng hạn"),
        LATE("Quá hạn");

        private final String words;

        Punctuality(String words) {
            this.words = words;
        }

        /** Something that was done on an earlier day than it was due is early. */
        public static Punctuality of(Instant done, Instant due) {
            if (done.isAfter(due)) {
                return LATE;
            }
            return ShownTime.day(done).isBefore(ShownTime.day(due)) ? EARLY : ON_TIME;
        }

        public String words() {
            return words;
        }
    }

    /**
     * When, dd/MM/yyyy HH:mm, and by whom.
     *
     * @param by user id, or {@code system}
     */
    public record Moment(String at, String by) {

        static @Nullable Moment of(@Nullable Instant at, @Nullable String by) {
            return at == null || by == null ? null : new Moment(ShownTime.time(at), by);
        }
    }

    /**
     * What is charged to an agency.
     *
     * @param tasks how many tasks were put on its desks
     * @param late how many of them are or were late
     * @param workingDaysLate of all of them together
     */
    public record AgencyCharge(String agency, long tasks, String held, long late, int workingDaysLate) {}

    public record Stop(String reason, String length) {}
}
