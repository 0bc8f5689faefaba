package vn.lienthong.bench.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;

/** Starts cases of three tasks, claims and completes these, as fast as the engine goes; within the engine's own process. */
final class EngineLoad {

    static final String SECONDS = "BENCH_SECONDS";
    static final String RESULT = "BENCH_RESULT";

    /** Until then programs are still being compiled, the larger one for longer. */
    private static final int WARM_UP_SECONDS = 60;

    private static final int CLERKS = 4;
    private static final String PROCESS = "three-tasks";
    private static final Map<String, Object> DECISION = Map.of("outcome", "DONE", "reason", "Đủ hồ sơ");

    private final ProcessEngine engine;
    private final AtomicLong done = new AtomicLong();

    EngineLoad(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Measures, and writes how many cases a second came to their end to the file that the environment names. */
    static void measure(ProcessEngine engine) throws Exception {
        int seconds = Integer.parseInt(Objects.requireNonNull(System.getenv(SECONDS)));
        var result = Path.of(Objects.requireNonNull(System.getenv(RESULT)));
        Files.writeString(result, Double.toString(new EngineLoad(engine).run(seconds)));
    }

    private double run(int seconds) throws IOException, InterruptedException, ExecutionException {
        deploy();
        var stop = new AtomicBoolean();
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            var working = IntStream.range(0, CLERKS)
                    .mapToObj(clerk -> clerks.submit(() -> work(stop)))
                    .toList();
            TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
            long before = done.get();
            long began = System.nanoTime();
            TimeUnit.SECONDS.sleep(seconds);
            double perSecond = (done.get() - before) / ((System.nanoTime() - began) / 1e9);
            stop.set(true);
            for (var each : working) {
                each.get();
            }
            return perSecond;
        } finally {
            clerks.shutdownNow();
        }
    }

    private void deploy() throws IOException {
        try (var diagram = Objects.requireNonNull(EngineLoad.class.getResourceAsStream("three-tasks.bpmn"))) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream("three-tasks.bpmn", diagram)
                    .deploy();
        }
    }

    private void work(AtomicBoolean stop) {
        while (!stop.get()) {
            var instance = engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            PROCESS,
                            Map.of("unit", "bu-dang", "caseTitle", "Hồ sơ để đo", "starter", "vpub.bu-dang.cb"));
            for (int task = 0; task < 3; task++) {
                complete(instance.getId());
            }
            done.incrementAndGet();
        }
    }

    private void complete(String instanceId) {
        var tasks = engine.getTaskService();
        var task = tasks.createTaskQuery().processInstanceId(instanceId).singleResult();
        tasks.claim(task.getId(), "vpub.bu-dang.cb");
        tasks.complete(task.getId(), DECISION);
    }
}
