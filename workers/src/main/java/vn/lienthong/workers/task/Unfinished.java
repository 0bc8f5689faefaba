package vn.lienthong.workers.task;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Carries an outcome from where it is found out to the runner. */
public final class Unfinished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialized
    private final Outcome outcome;

    private Unfinished(Outcome outcome, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** @see Outcome.NotYet */
    public static Unfinished notYet(Duration pause, String why) {
        return new Unfinished(new Outcome.NotYet(pause, why), why, null);
    }

    /** @see Outcome.Refused */
    public static Unfinished refused(String code, String message) {
        return new Unfinished(new Outcome.Refused(code, message), message, null);
    }

    /** @see Outcome.Troubled */
    public static Unfinished troubled(String message, @Nullable Throwable cause) {
        return new Unfinished(new Outcome.Troubled(message, cause), message, cause);
    }

    /** @see Outcome.Stuck */
    public static Unfinished stuck(String message) {
        return stuck(message, null);
    }

    /** @see Outcome.Stuck */
    public static Unfinished stuck(String message, @Nullable Throwable cause) {
        return new Unfinished(new Outcome.Stuck(message, cause), message, cause);
    }
}
