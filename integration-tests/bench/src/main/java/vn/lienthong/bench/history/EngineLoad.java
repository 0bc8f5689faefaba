package vn.lienthong.bench.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
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

    static final String PORT = "BENCH_PORT";

    /** Instead of a number of seconds: there are no more turns. */
    static final int END = 0;

    private static final int CLERKS = 4;
    private static final String PROCESS = "three-tasks";
    private static final Map<String, Object> DECISION = Map.of("outcome", "DONE", "reason", "Đủ hồ sơ");

    private final ProcessEngine engine;
    private final AtomicLong done = new AtomicLong();

    EngineLoad(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Works in turns: reads for how many seconds (an integer), and answers how many cases came to their end in each of
     * them (a double), on the port that the environment names, until there are no more turns.
     */
    static void serve(ProcessEngine engine) throws Exception {
        var load = new EngineLoad(engine);
        load.deploy();
        int port = Integer.parseInt(Objects.requireNonNull(System.getenv(PORT)));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var turns = new DataInputStream(socket.getInputStream());
                var results = new DataOutputStream(socket.getOutputStream())) {
            for (int seconds = turns.readInt(); seconds != END; seconds = turns.readInt()) {
                results.writeDouble(load.perSecond(seconds));
            }
        }
    }

    private double perSecond(int seconds) throws InterruptedException, ExecutionException {
        var stop = new AtomicBoolean();
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            long before = done.get();
            long began = System.nanoTime();
            var working = IntStream.range(0, CLERKS)
                    .mapToObj(clerk -> clerks.submit(() -> work(stop)))
                    .toList();
            TimeUnit.SECONDS.sleep(seconds);
            stop.set(true);
            for (var each : working) {
                each.get();
            }
            return (done.get() - before) / ((System.nanoTime() - began) / 1e9);
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
