package vn.lienthong.workers.indexing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets searches see what the indexer has written: right away where it is fresh, and seldom where much is written, as each
 * time costs Elasticsearch a new segment of every index. What is missed, because a program ended or a call failed, becomes
 * visible a little later by itself ({@link Generations}).
 */
@Component
class Refreshing implements DisposableBean {

    static final Duration LONGEST_REST = Duration.ofSeconds(5);

    /** It takes Elasticsearch no more than one part of so many. */
    private static final int PARTS = 3;

    /** What is late already may become later by one part of so many. */
    private static final int OF_LATENESS = 4;

    private static final Logger log = LoggerFactory.getLogger(Refreshing.class);

    private final Generations generations;
    private final Duration shortestRest;
    private final AtomicReference<Generation> written = new AtomicReference<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(job -> {
        var thread = new Thread(job, "index-refresh");
        thread.setDaemon(true);
        return thread;
    });

    private volatile Duration late = Duration.ZERO;
    private long next = System.nanoTime();

    Refreshing(Generations generations, IndexingSettings settings) {
        this.generations = generations;
        this.shortestRest = settings.rest();
    }

    /**
     * Something was written.
     *
     * @param late how long ago the newest of it has happened
     */
    void written(Generation generation, Duration late) {
        this.late = late;
        if (written.getAndSet(generation) == null) {
            clock.execute(this::refreshWhenRested);
        }
    }

    private void refreshWhenRested() {
        clock.schedule(this::refresh, next - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void refresh() {
        var generation = written.getAndSet(null);
        long began = System.nanoTime();
        try {
            generations.refresh(generation);
        } catch (RuntimeException e) {
            log.debug("What was written is not visible yet: {}", e.toString());
        }
        long ended = System.nanoTime();
        next = ended + rest(Duration.ofNanos(ended - began), late).toNanos();
    }

    /** How long it rests after it took so long, when what was written was so late. */
    Duration rest(Duration took, Duration late) {
        return longer(
                shortestRest,
                shorter(LONGEST_REST, longer(took.multipliedBy(PARTS - 1L), late.dividedBy(OF_LATENESS))));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
