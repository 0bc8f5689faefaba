package vn.lienthong.workers.task;

/**
 * What the engine said to a report.
 *
 * @param status of HTTP
 * @param message its own words where it refuses
 */
record EngineAnswer(int status, String message) {

    private static final int NOT_FOUND = 404;

    boolean accepted() {
        return status / 100 == 2;
    }

    /** The task is no more: done before, or its process has ended. */
    boolean gone() {
        return status == NOT_FOUND;
    }

    /** Repeating helps: optimistic locking, and whatever else happens to the engine under way. */
    boolean passing() {
        return status / 100 == 5;
    }
}
