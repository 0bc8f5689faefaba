package vn.lienthong.processes.cover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for somebody else.
 *
 * @param endsAt when the substitute's rights end: as planned, or when the cover was ended early; not before its start
 * @param officerForLeader whether an officer was accepted as the substitute of a leader
 */
public record Cover(
        long id,
        String absent,
        String substitute,
        Instant startsAt,
        Instant endsAt,
        Instant plannedUntil,
        boolean officerForLeader,
        String reason,
        String namedBy,
        Instant namedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    State state(Instant now) {
        if (endedAt != null) {
            return State.ENDED_EARLY;
        }
        if (!now.isBefore(endsAt)) {
            return State.OVER;
        }
        return now.isBefore(startsAt) ? State.TO_COME : State.ACTIVE;
    }

    /** Where a cover stands. */
    public enum State {
        TO_COME("Sắp tới", true),
        ACTIVE("Đang hiệu lực", true),
        OVER("Đã hết hạn", false),
        ENDED_EARLY("Đã kết thúc sớm", false);

        private final String label;
        private final boolean canEnd;

        State(String label, boolean canEnd) {
            this.label = label;
            this.canEnd = canEnd;
        }

        public String label() {
            return label;
        }

        public boolean canEnd() {
            return canEnd;
        }
    }
}
