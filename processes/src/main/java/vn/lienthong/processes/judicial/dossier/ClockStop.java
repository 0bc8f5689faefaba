package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the citizen had the case, not the agency.
 *
 * @param startedAt when the clock went on; null while it stands
 */
public record ClockStop(Instant stoppedAt, @Nullable Instant startedAt, Reason reason) {

    /** What the citizen had to do. */
    public enum Reason {
        FEE("Chờ công dân nộp phí"),
        SUPPLEMENT("Chờ công dân bổ sung");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
