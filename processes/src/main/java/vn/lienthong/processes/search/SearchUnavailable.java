package vn.lienthong.processes.search;

/** The index, or what else is asked, does not answer, or not in time. */
public class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
