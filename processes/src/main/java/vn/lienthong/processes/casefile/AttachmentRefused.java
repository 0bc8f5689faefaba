package vn.lienthong.processes.casefile;

/** A file can't be taken in or given out; the message is for people, in Vietnamese. */
public class AttachmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AttachmentRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        INCOMPLETE,
        EMPTY,
        NOT_ALLOWED,
        NOT_FOUND,
        TOO_LARGE,
        UNSUPPORTED,
        NOT_WHAT_IT_CLAIMS
    }
}
