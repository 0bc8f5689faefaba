package vn.lienthong.processes.indexing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the index does not take.
 *
 * @param document id of the event, task or case in its index; of a message that can't be read, its place in Kafka
 * @param content JSON, or what came instead; empty for what is made from the journal
 * @param reason as the index says it
 * @param triedAt when it was refused last
 * @param settledAs null while it is open
 */
public record RefusedDocument(
        long id,
        Kind kind,
        String caseId,
        String document,
        String content,
        String reason,
        Instant refusedAt,
        Instant triedAt,
        @Nullable Settlement settledAs,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String note) {

    public boolean isOpen() {
        return settledAs == null;
    }

    /** Whether the journal has it, so that it can be tried again. */
    public boolean isInJournal() {
        return kind != Kind.MESSAGE;
    }

    /** What it is. */
    public enum Kind {
        EVENT("Sự kiện"),
        TASK("Công việc"),
        CASE("Hồ sơ"),
        MESSAGE("Tin không đọc được");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What became of it. */
    public enum Settlement {
        INDEXED("đã vào chỉ mục"),
        SET_ASIDE("đã gác lại");

        private final String words;

        Settlement(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
