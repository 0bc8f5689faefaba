package vn.lienthong.bench.history;

import java.io.IOException;
import java.util.List;
import vn.lienthong.bench.IndexClient;
import vn.lienthong.stack.LocalStack;

/** How fast the workers bring into an empty index what waits in Kafka. */
final class IndexerSpeed {

    static final List<String> ALIASES = List.of("cases", "case-tasks", "case-events");
    private static final long PATIENCE_NANOS = 600_000_000_000L;

    /** What is indexed while the program still warms up is not measured. */
    private static final double WARM_UP = 0.5;

    private final LocalStack stack;
    private final IndexClient index;
    private final CopiedCases cases;

    IndexerSpeed(LocalStack stack, IndexClient index, CopiedCases cases) {
        this.stack = stack;
        this.index = index;
        this.cases = cases;
    }

    /**
     * Documents a second. The workers go on running, and are held until the next time.
     *
     * @param events that wait, at least
     */
    double perSecond(long events) throws Exception {
        long wanted = cases.add(events);
        for (var alias : ALIASES) {
            for (var name : index.indicesOf(alias)) {
                index.send("DELETE", "/" + name, "");
            }
        }
        goOn();
        long first = await((long) (wanted * WARM_UP));
        long began = System.nanoTime();
        await(wanted);
        double seconds = (System.nanoTime() - began) / 1e9;
        stack.workers().pause();
        // Cases and tasks are written along with their events.
        double others = (index.count("cases") + index.count("case-tasks")) / (double) wanted;
        return (wanted - first) * (1 + others) / seconds;
    }

    private void goOn() {
        if (stack.workers().isRunning()) {
            stack.workers().resume();
        } else {
            stack.workers().start();
        }
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
