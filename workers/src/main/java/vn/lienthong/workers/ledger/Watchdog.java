package vn.lienthong.workers.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends streams that take too long by closing them: reading one has no time limit of its own. */
class Watchdog {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(job -> {
        var thread = new Thread(job, "ledger-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** Closes a stream after the limit, unless the answer is cancelled before. */
    Future<?> closeAfter(Duration limit, Closeable stream) {
        return clock.schedule(
                () -> {
                    try {
                        stream.close();
                    } catch (IOException e) {
                        // Its reader fails, which is all that is wanted.
                        return;
                    }
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
