package vn.lienthong.processes.handoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a case lay somewhere: on the desk of an agency, or at a node where nobody is to blame for
 * the waiting.
 *
 * @param agency who held it; null at a node that is no task
 * @param until when that was over; null while it goes on
 * @param stopReason why nobody is to blame; null where the agency's own time runs
 * @param dueAt when the clock runs again for a task whose clock is stopped; null for never
 */
record Holding(
        @Nullable String agency,
        Instant from,
        @Nullable Instant until,
        @Nullable String stopReason,
        @Nullable Instant dueAt) {

    boolean holds(Instant at) {
        return !from.isAfter(at) && (until == null || until.isAfter(at));
    }

    boolean isStopped(Instant at) {
        return stopReason != null && (agency == null || dueAt == null || dueAt.isAfter(at));
    }
}
