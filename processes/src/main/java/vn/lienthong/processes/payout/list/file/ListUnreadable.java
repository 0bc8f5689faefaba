package vn.lienthong.processes.payout.list.file;

import org.jspecify.annotations.Nullable;

/** A file can't be read as a list, and nothing of it is taken; the message is for people, in Vietnamese. */
public class ListUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ListUnreadable(String message) {
        this(message, null);
    }

    ListUnreadable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** For people. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
