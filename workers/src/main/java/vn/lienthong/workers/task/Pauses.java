package vn.lienthong.workers.task;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * When tasks that were put off become free again. The engine wakes a waiting request for new tasks, but not for those
 * whose lock ends: so no request waits longer than until the next of these.
 */
class Pauses {

    private static final int MOST_KEPT = 10_000;

    private final Queue<Instant> ends = new PriorityQueue<>();

    synchronized void add(Duration pause) {
        if (ends.size() < MOST_KEPT) {
            ends.add(Instant.now().plus(pause));
        }
    }

    /** @return from now to the end of the next pause, or the given limit when that is shorter */
    synchronized Duration next(Duration limit) {
        var now = Instant.now();
        while (!ends.isEmpty() && !ends.peek().isAfter(now)) {
            ends.remove();
        }
        var end = ends.peek();
        if (end == null) {
            return limit;
        }
        var until = Duration.between(now, end);
        return until.compareTo(limit) < 0 ? until : limit;
    }
}
