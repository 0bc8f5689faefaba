package vn.lienthong.workers.callback.gateway;

/** A delivery that is not let in: from nobody whom we know, or not now. Which of these is not told. */
final class NotAdmitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAdmitted(String why) {
        super(why, null, false, false);
    }
}
