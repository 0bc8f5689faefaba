package vn.lienthong.processes.indexing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the workers do, or did, to the whole index.
 *
 * @param caseId of {@link Kind#CASE} only
 * @param requestedBy user id, or {@code system}
 * @param seenAt when its worker was last heard of
 * @param place id of the last case that is done with
 * @param done cases that are
 * @param total cases that there were when it began
 * @param found cases that were not as in the database
 * @param repaired how many of them are now
 * @param detail what else there is to say, in Vietnamese
 */
public record IndexJob(
        long id,
        Kind kind,
        @Nullable String caseId,
        State state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant seenAt,
        @Nullable Instant endedAt,
        @Nullable String place,
        long done,
        @Nullable Long total,
        long found,
        long repaired,
        @Nullable String detail) {

    private static final int WHOLE = 100;

    public boolean isOpen() {
        return state == State.REQUESTED || state == State.RUNNING;
    }

    /** From 0 to 100. */
    public int percent() {
        if (state == State.DONE) {
            return WHOLE;
        }
        return total == null || total == 0 ? 0 : (int) Math.min(WHOLE, done * WHOLE / total);
    }

    /** What is done. */
    public enum Kind {
        REBUILD("Dựng lại chỉ mục"),
        CHECK("Đối chiếu với cơ sở dữ liệu"),
        CASE("Lập lại một hồ sơ"),

        /** Takes out of the index what is no longer in the database by rule. */
        REMOVAL("Xóa hồ sơ hết thời hạn lưu khỏi chỉ mục");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How far it is. */
    public enum State {
        REQUESTED("đang chờ"),
        RUNNING("đang làm"),
        DONE("xong"),
        FAILED("không thành công");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
