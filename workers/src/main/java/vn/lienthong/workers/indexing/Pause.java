package vn.lienthong.workers.indexing;

import java.time.Duration;

/** A while in which things settle; interrupted, it ends what is being done. */
record Pause(Duration length) {

    void rest() {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailable(e);
        }
    }
}
