package vn.lienthong.processes.judicial.result;

/** A result can't be taken, read or passed on; the message is for people, in Vietnamese, and says nothing of the record. */
public class ResultRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private ResultRefused(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static ResultRefused missing(String message) {
        return new ResultRefused(Kind.MISSING, message);
    }

    static ResultRefused malformed(String message) {
        return new ResultRefused(Kind.MALFORMED, message);
    }

    static ResultRefused conflict(String message) {
        return new ResultRefused(Kind.CONFLICT, message);
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong. */
    public enum Kind {
        MISSING,
        MALFORMED,
        CONFLICT
    }
}
