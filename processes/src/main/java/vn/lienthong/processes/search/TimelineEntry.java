package vn.lienthong.processes.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case's timeline.
 *
 * @param at when it began
 * @param until when it was done; null while it goes on, or for what happened in a moment
 * @param agency code of the agency that had to act
 * @param onBehalfOf user id of whom the one who acted stands in for
 * @param decision what was decided, in words
 */
record TimelineEntry(
        Kind kind,
        Instant at,
        @Nullable Instant until,
        String what,
        @Nullable Integer step,
        @Nullable String agency,
        @Nullable String unit,
        @Nullable String by,
        @Nullable String onBehalfOf,
        @Nullable String decision,
        @Nullable String reason) {

    /** How long it took, or has taken so far. */
    @Nullable
    Duration took(Instant now) {
        return switch (kind) {
            case TASK -> Duration.between(at, until == null ? now : until);
            default -> null;
        };
    }

    /** What sort of line it is. */
    enum Kind {
        TASK,
        NOTE,
        WARNING
    }
}
