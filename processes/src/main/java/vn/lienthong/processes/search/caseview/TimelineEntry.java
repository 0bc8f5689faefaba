package vn.lienthong.processes.search.caseview;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case's timeline.
 *
 * @param at when it began
 * @param taken when somebody took it; null while nobody has, or for what is no task
 * @param until when it was done; null while it goes on, or for what happened in a moment
 * @param agency code of the agency that had to act
 * @param onBehalfOf user id of whom the one who acted stands in for
 * @param decision what was decided, in words
 */
record TimelineEntry(
        Kind kind,
        Instant at,
        @Nullable Instant taken,
        @Nullable Instant until,
        String what,
        @Nullable Integer step,
        @Nullable String agency,
        @Nullable String unit,
        @Nullable String by,
        @Nullable String onBehalfOf,
        @Nullable String decision,
        @Nullable String reason) {

    /** How long it lay on the desk before somebody took it, or it was over. */
    public @Nullable Duration waited(Instant now) {
        return kind == Kind.TASK ? Duration.between(at, firstOf(taken, until, now)) : null;
    }

    /** How long somebody has been at work on it, or was. */
    public @Nullable Duration worked(Instant now) {
        return kind == Kind.TASK && taken != null ? Duration.between(taken, firstOf(until, now)) : null;
    }

    private static Instant firstOf(@Nullable Instant... moments) {
        return Arrays.stream(moments).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** What sort of line it is. */
    enum Kind {
        TASK,
        NOTE,
        WARNING
    }
}
