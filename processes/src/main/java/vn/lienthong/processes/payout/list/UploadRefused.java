package vn.lienthong.processes.payout.list;

/** A file is not taken in, or not imported; the message is for people, in Vietnamese. */
public class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UploadRefused(String message) {
        super(message);
    }

    /** For people. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
