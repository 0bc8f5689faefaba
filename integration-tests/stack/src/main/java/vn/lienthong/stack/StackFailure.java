package vn.lienthong.stack;

import org.jspecify.annotations.Nullable;

/** The stack can't go on, for a reason that a person can do something about. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Notice notice;

    StackFailure(String vietnamese, String english) {
        this(vietnamese, english, null);
    }

    StackFailure(String vietnamese, String english, @Nullable Throwable cause) {
        super(vietnamese + " (" + english + ")" + lastLines(cause), cause);
        this.notice = new Notice(vietnamese, english);
    }

    public Notice notice() {
        return notice;
    }

    /** Reports of tests show messages only, and the log may be gone by the time that somebody reads them. */
    private static String lastLines(@Nullable Throwable cause) {
        return cause instanceof LastLines lines ? "\n" + lines.getMessage() : "";
    }
}
