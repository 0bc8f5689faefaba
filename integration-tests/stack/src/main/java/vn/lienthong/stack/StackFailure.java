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
        super(vietnamese + " (" + english + ")", cause);
        this.notice = new Notice(vietnamese, english);
    }

    public Notice notice() {
        return notice;
    }
}
