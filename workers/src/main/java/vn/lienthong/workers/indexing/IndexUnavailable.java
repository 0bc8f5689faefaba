package vn.lienthong.workers.indexing;

/** The index does not answer, or is too busy: trying again later helps. */
class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexUnavailable(String message) {
        super(message);
    }

    IndexUnavailable(Throwable cause) {
        super(cause.toString(), cause);
    }
}
