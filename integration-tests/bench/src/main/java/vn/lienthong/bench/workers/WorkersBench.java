package vn.lienthong.bench.workers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.bench.Bench;
import vn.lienthong.bench.ForkedJvm;
import vn.lienthong.bench.Options;
import vn.lienthong.bench.engine.StockEngine;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ProjectFolder;
import vn.lienthong.stack.StackSettings;

/**
 * Tasks a second that one worker process completes which calls a slow partner for each: ours beside Camunda's Java client, on
 * the same engine, with the same partner, one after the other.
 */
public final class WorkersBench implements Bench {

    private static final String LATENCY = "latency";
    private static final String SECONDS = "seconds";
    private static final int USUAL_LATENCY_MILLIS = 50;
    private static final int USUAL_SECONDS = 20;
    private static final int WARM_UP_SECONDS = 10;
    private static final int MOST_STARTING_SECONDS = 60;

    /** Tasks a second that are prepared for each, more than it can do: 1,000 / 50 for one thread. */
    private static final int STOCK_TASKS_A_SECOND = 20;

    private static final int OUR_TASKS_A_SECOND = 480;
    private static final String PROCESS = "one-call";

    @Override
    public String name() {
        return "workers";
    }

    @Override
    public String description() {
        return "bộ chạy external task của ta so với thư viện có sẵn của Camunda [--latency MS] [--seconds N]"
                + " (our runner of external tasks beside Camunda's own client)";
    }

    @Override
    public Set<String> options() {
        return Set.of(LATENCY, SECONDS);
    }

    @Override
    public Map<String, Object> run(Options options) throws Exception {
        int latency = options.number(LATENCY, USUAL_LATENCY_MILLIS);
        int seconds = options.number(SECONDS, USUAL_SECONDS);
        var folder = ProjectFolder.locate().root().resolve(Path.of("integration-tests", "bench", "target", "stack"));
        var diagram = Objects.requireNonNull(WorkersBench.class.getResource("one-call.bpmn"));
        try (var stack = LocalStack.startFresh(StackSettings.forTests(folder));
                var engine = StockEngine.start(stack.postgres(), diagram);
                var partner = new SlowPartner(latency)) {
            var address = partner.address().toString();
            say("Đo thư viện có sẵn (measuring the stock client)");
            double stock = completions(
                    engine,
                    STOCK_TASKS_A_SECOND,
                    seconds,
                    () -> WorkerProcess.stock(engine.address(), address, folder.resolve("stock-worker.log")));
            say("Đo bộ chạy của ta (measuring our runner)");
            double ours = completions(
                    engine,
                    OUR_TASKS_A_SECOND,
                    seconds,
                    () -> WorkerProcess.ours(engine.address(), address, folder.resolve("our-worker.log")));
            var figures = new LinkedHashMap<String, Object>();
            figures.put("partner_latency_ms", latency);
            figures.put("seconds", seconds);
            figures.put("stock_completions_per_second", round(stock));
            figures.put("our_completions_per_second", round(ours));
            figures.put("ratio", round(ours / stock));
            return figures;
        }
    }

    private static double completions(StockEngine engine, int tasksASecond, int seconds, Starting starting)
            throws Exception {
        engine.begin(PROCESS, Collections.nCopies(tasksASecond * (WARM_UP_SECONDS + seconds), Map.of()));
        long all = engine.ended() + (long) tasksASecond * (WARM_UP_SECONDS + seconds);
        try (var worker = starting.start()) {
            awaitFirst(engine, worker, engine.ended());
            Thread.sleep(WARM_UP_SECONDS * 1000L);
            long before = engine.ended();
            long start = System.nanoTime();
            Thread.sleep(seconds * 1000L);
            long after = engine.ended();
            double took = (System.nanoTime() - start) / 1e9;
            if (after == all || !worker.isAlive()) {
                throw new IllegalStateException(
                        "There was nothing left to do, or nobody to do it: see the worker's log");
            }
            return (after - before) / took;
        } finally {
            engine.endAll();
        }
    }

    private static void awaitFirst(StockEngine engine, ForkedJvm worker, long none) throws InterruptedException {
        long end = System.nanoTime() + MOST_STARTING_SECONDS * 1_000_000_000L;
        while (engine.ended() == none) {
            if (!worker.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The worker does nothing: see its log");
            }
            Thread.sleep(100);
        }
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void say(String what) {
        System.err.println(what);
    }

    private interface Starting {
        ForkedJvm start() throws IOException;
    }
}
