package vn.lienthong.processes.modeler;

import org.springframework.http.HttpStatus;

/** What an administrator asked for can't be done; the message is for people, in Vietnamese, and names the field. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    public Refused(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    /** As a wrong entry. */
    public static Refused entry(String message) {
        return new Refused(HttpStatus.BAD_REQUEST, message);
    }

    public static Refused notFound(String message) {
        return new Refused(HttpStatus.NOT_FOUND, message);
    }

    /** Something is not as it was when it was asked for. */
    public static Refused overtaken(String message) {
        return new Refused(HttpStatus.CONFLICT, message);
    }

    public HttpStatus status() {
        return status;
    }

    /** The message. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
