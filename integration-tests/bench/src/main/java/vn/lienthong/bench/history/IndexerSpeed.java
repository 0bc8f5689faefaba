package vn.lienthong.bench.history;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import vn.lienthong.bench.IndexClient;
import vn.lienthong.stack.LocalStack;

/** How fast the workers bring into an empty index what waits in Kafka. */
final class IndexerSpeed {

    private static final String EVENTS = "case-events";
    static final List<String> ALIASES = List.of("cases", "case-tasks", EVENTS);
    private static final String INDEXER = "indexer";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

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
        cases.awaitTaken(INDEXER, PATIENCE);
        double seconds = (System.nanoTime() - began) / 1e9;
        stack.workers().pause();
        refuseOthersThan(wanted);
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
        long end = System.nanoTime() + PATIENCE.toNanos();
        long written = index.written(EVENTS);
        while (written < wanted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only %d of %d events were indexed".formatted(written, wanted));
            }
            Thread.sleep(50);
            written = index.written(EVENTS);
        }
        return written;
    }

    private void refuseOthersThan(long wanted) throws IOException, InterruptedException {
        index.send("POST", "/" + String.join(",", ALIASES) + "/_refresh", "");
        long found = index.count(EVENTS);
        if (found != wanted) {
            throw new IllegalStateException("%d events are in the index, not %d".formatted(found, wanted));
        }
    }
}
