package vn.lienthong.processes.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The same failure at the same place of a process, in however many cases.
 *
 * @param id of place and failure, the same as long as there are any
 * @param definitionId one of the process's versions that it happened in; null for work that belongs to no process
 * @param message what the program said of it
 * @param steps how many steps have failed so
 * @param since when the first of these failed; of steps that go on trying: when the next is tried
 * @param latest when the last of these failed; of steps that go on trying: when the last of them is tried
 */
public record Trouble(
        String id,
        Kind kind,
        @Nullable String processName,
        @Nullable String definitionId,
        @Nullable String activityId,
        @Nullable String message,
        long steps,
        @Nullable Instant since,
        @Nullable Instant latest) {

    /** What it means to people; workers say so themselves. */
    public String words() {
        var said = message == null ? "" : message;
        return isSaidForPeople() ? said : IncidentWords.of(said);
    }

    public boolean isSaidForPeople() {
        return kind == Kind.EXTERNAL_TASK && message != null && !message.isBlank();
    }

    /** Who was doing the step. */
    public enum Kind {
        /** A worker. */
        EXTERNAL_TASK("chương trình xử lý tự động"),

        /** The engine itself. */
        JOB("quy trình"),

        /** Something that has its own way on, which is not to be tried again from here. */
        OTHER("khác");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
