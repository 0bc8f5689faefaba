package vn.lienthong.processes.search;

/** The index does not answer, or not in time. */
public class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchUnavailable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
