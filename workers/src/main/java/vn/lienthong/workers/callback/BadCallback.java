package vn.lienthong.workers.callback;

/** A callback that is not what the contract says. The message names the field, never what stands in it. */
public final class BadCallback extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadCallback(String message) {
        super(message, null, false, false);
    }
}
