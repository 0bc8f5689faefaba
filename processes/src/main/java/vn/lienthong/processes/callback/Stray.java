package vn.lienthong.processes.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A callback that belongs to nothing here.
 *
 * @param reason as it was when it was last tried
 * @param settledAs null while it is open
 * @param settledBy user id, or {@code system}
 */
public record Stray(
        long id,
        Callback callback,
        Instant receivedAt,
        StrayReason reason,
        @Nullable Settlement settledAs,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String note) {

    public boolean isOpen() {
        return settledAs == null;
    }

    /** What became of it. */
    public enum Settlement {
        TAKEN("Đã nhận vào yêu cầu"),
        SET_ASIDE("Đã gác lại");

        private final String words;

        Settlement(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
