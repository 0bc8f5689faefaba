package vn.lienthong.workers.task;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks that are being worked on, whose locks are extended meanwhile. */
class HeldLocks implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HeldLocks.class);

    private static final int SIGNS_OF_LIFE = 3;

    private final Engine engine;
    private final TaskSettings settings;
    private final Map<String, Task> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(job -> new Thread(job, "task-locks"));

    HeldLocks(Engine engine, TaskSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    void start() {
        long pause = settings.lock().toMillis() / SIGNS_OF_LIFE;
        clock.scheduleWithFixedDelay(this::extendAll, pause, pause, TimeUnit.MILLISECONDS);
    }

    void add(Task task) {
        held.put(task.id(), task);
    }

    void remove(Task task) {
        held.remove(task.id());
    }

    private void extendAll() {
        for (var task : held.values()) {
            try {
                extend(task);
            } catch (IOException e) {
                log.debug("lock of {} not extended: {}", task.id(), e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void extend(Task task) throws IOException, InterruptedException {
        // A task that was done meanwhile may have a pause, told by the same call: that must not be undone.
        if (!held.containsKey(task.id())) {
            return;
        }
        var answer = engine.keep(task, settings.lock());
        if (!answer.accepted() && !answer.passing()) {
            log.info("{} {} is no longer this worker's: {}", task.topic().code(), task.id(), answer);
            held.remove(task.id());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
