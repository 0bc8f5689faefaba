package vn.lienthong.bench.history;

import java.io.IOException;
import vn.lienthong.bench.IndexClient;
import vn.lienthong.stack.LocalStack;

/** How fast the workers bring into the index what waits in Kafka. */
final class IndexerSpeed {

    private static final long PATIENCE_NANOS = 600_000_000_000L;

    /** What is indexed while the program still warms up is not measured. */
    private static final double WARM_UP = 0.5;

    private final LocalStack stack;
    private final IndexClient index;

    IndexerSpeed(LocalStack stack, IndexClient index) {
        this.stack = stack;
        this.index = index;
    }

    /**
     * Documents a second; starts the workers.
     *
     * @param events how many wait
     */
    double perSecond(long events) throws Exception {
        stack.workers().start();
        long first = await((long) (events * WARM_UP));
        long began = System.nanoTime();
        await(events);
        double seconds = (System.nanoTime() - began) / 1e9;
        // Cases and tasks are written along with their events.
        double others = (index.count("cases") + index.count("case-tasks")) / (double) events;
        return (events - first) * (1 + others) / seconds;
    }

    private long await(long wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        long count = index.count("case-events");
        while (count < wanted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only %d of %d events were indexed".formatted(count, wanted));
            }
            Thread.sleep(50);
            count = index.count("case-events");
        }
        return count;
    }
}
