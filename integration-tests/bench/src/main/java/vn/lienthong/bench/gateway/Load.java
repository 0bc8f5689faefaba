package vn.lienthong.bench.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.lienthong.bench.Latencies;

/** Sends callbacks, at a rate or as fast as they are answered, and keeps which were accepted. */
final class Load {

    private static final int ACCEPTED = 202;

    /** Below what the gateway takes at once: a partner that is told to come again would do so. */
    private static final int MOST_UNDER_WAY = 400;

    private final Caller caller;
    private final long[] requests;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private int next;

    Load(Caller caller, long[] requests) {
        this.caller = caller;
        this.requests = requests;
    }

    /** Keys of all that were accepted, in all runs. */
    Set<String> accepted() {
        return accepted;
    }

    /** Sends so many a second, each at its time, whatever becomes of the others: one that is late counts its waiting. */
    Measured steadily(int perSecond, int seconds) throws InterruptedException {
        var run = new Run(MOST_UNDER_WAY);
        long start = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            run.send(due);
        }
        return run.end(start);
    }

    /** Sends as fast as answers come. */
    Measured asFastAsItGoes(int atOnce, int seconds) throws InterruptedException {
        var run = new Run(atOnce);
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(seconds)) {
            run.send(0);
        }
        return run.end(start);
    }

    /** @param perSecond accepted ones */
    record Measured(double perSecond, int accepted, int refused, Latencies latencies) {}

    /** One run of many calls. */
    private final class Run {

        private final Semaphore free;
        private final int atOnce;
        private final Latencies latencies = new Latencies();
        private final AtomicInteger refused = new AtomicInteger();
        private final List<CompletableFuture<Void>> underWay = new ArrayList<>();

        Run(int atOnce) {
            this.atOnce = atOnce;
            free = new Semaphore(atOnce);
        }

        /** @param due when it should have been sent; 0 for now */
        void send(long due) throws InterruptedException {
            free.acquire();
            long began = due == 0 ? System.nanoTime() : due;
            var callback = PlannedCallback.of(next++, requests);
            var answered = caller.send(callback).thenAccept(status -> {
                if (status == ACCEPTED) {
                    accepted.add(callback.key());
                    latencies.add(System.nanoTime() - began);
                } else {
                    refused.incrementAndGet();
                }
                free.release();
            });
            if (underWay.size() >= atOnce) {
                underWay.removeIf(CompletableFuture::isDone);
            }
            underWay.add(answered);
        }

        Measured end(long start) {
            underWay.forEach(CompletableFuture::join);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Measured(latencies.count() / seconds, latencies.count(), refused.get(), latencies);
        }
    }
}
