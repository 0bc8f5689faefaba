package vn.lienthong.workers.task;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can come of a task. */
public sealed interface Outcome {

    /** @param variables that the process gets: whole numbers, texts, truth values */
    record Done(Map<String, Object> variables) implements Outcome {}

    /** Nothing is wrong: to be asked again after a pause, as often as it takes. */
    record NotYet(Duration pause, String why) implements Outcome {}

    /** A result of the work itself that the diagram has a way for: a BPMN error. */
    record Refused(String code, String message) implements Outcome {}

    /**
     * Something that may pass by itself: tried again a few times with growing pauses, then an incident.
     *
     * @param message for people
     */
    record Troubled(String message, @Nullable Throwable cause) implements Outcome {}

    /**
     * Something that only people can mend: an incident at once.
     *
     * @param message for people: what is wrong, and where
     */
    record Stuck(String message, @Nullable Throwable cause) implements Outcome {}

    /** Done, with nothing to tell the process. */
    static Outcome done() {
        return new Done(Map.of());
    }
}
