package vn.lienthong.workers.callback;

import java.util.concurrent.CompletableFuture;

/** Where callbacks are kept until they were handed over. */
public interface CallbackLog {

    /** Reaches for what callbacks are kept in, so that the first of them does not wait for it; where it is away, they will. */
    default void warmUp() {
        // Nothing to reach for.
    }

    /** @return done once the callback is kept for good; failed where that is not known in time */
    CompletableFuture<?> keep(Callback callback);
}
