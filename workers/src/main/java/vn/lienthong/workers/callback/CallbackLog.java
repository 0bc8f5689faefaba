package vn.lienthong.workers.callback;

import java.util.concurrent.CompletableFuture;

/** Where callbacks are kept until they were handed over. */
public interface CallbackLog {

    /** @return done once the callback is kept for good; failed where that is not known in time */
    CompletableFuture<?> keep(Callback callback);
}
