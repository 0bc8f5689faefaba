package vn.lienthong.processes.judicial.result;

/** A key is not there that a record needs; the message is for people, in Vietnamese. */
public class KeyMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyMissing(String message) {
        super(message);
    }
}
