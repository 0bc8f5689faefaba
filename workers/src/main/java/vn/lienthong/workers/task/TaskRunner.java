package vn.lienthong.workers.task;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.lienthong.topics.Topic;

/**
 * Fetches tasks and has them done. Never more are fetched than there are free hands, so each is begun at once and other
 * workers get the rest. The engine may be away, or fail, at any time: it is asked again, with growing pauses.
 */
class TaskRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TaskRunner.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Map<Topic, TaskHandler> handlers;
    private final Engine engine;
    private final TaskSettings settings;
    private final Reports reports;
    private final HeldLocks locks;
    private final Pauses pauses = new Pauses();
    private final Semaphore freeHands;
    private final ExecutorService hands;
    private final Thread fetching = new Thread(this::fetchUntilStopped, "task-fetching");
    private volatile boolean running;

    /** @param concurrency tasks at once, and the most that are fetched */
    TaskRunner(Collection<TaskHandler> handlers, Engine engine, int concurrency, TaskSettings settings) {
        this.handlers =
                handlers.stream().collect(Collectors.toUnmodifiableMap(TaskHandler::topic, Function.identity()));
        this.engine = engine;
        this.settings = settings;
        reports = new Reports(engine, settings);
        locks = new HeldLocks(engine, settings);
        freeHands = new Semaphore(concurrency);
        hands = Executors.newFixedThreadPool(concurrency, job -> new Thread(job, "task"));
    }

    @Override
    public void start() {
        running = true;
        if (!handlers.isEmpty()) {
            log.info(
                    "Working on {}",
                    handlers.keySet().stream().map(Topic::code).sorted().toList());
            locks.start();
            fetching.start();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Several runners are told one after the other, and stop together. */
    @Override
    public void stop(Runnable stopped) {
        var stopping = new Thread(
                () -> {
                    stop();
                    stopped.run();
                },
                "task-stopping");
        stopping.start();
    }

    /** Fetches nothing more, gives back what was not begun, and lets what runs go on for a while. */
    @Override
    public void stop() {
        running = false;
        try {
            // A request under way is waited for: its tasks would else be locked for nobody.
            fetching.join(settings.longPoll().plusSeconds(1).toMillis());
            fetching.interrupt();
            hands.shutdown();
            if (!hands.awaitTermination(settings.stopWithin().toMillis(), TimeUnit.MILLISECONDS)) {
                hands.shutdownNow();
                hands.awaitTermination(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            hands.shutdownNow();
            Thread.currentThread().interrupt();
        } finally {
            locks.close();
        }
    }

    private void fetchUntilStopped() {
        var pause = FIRST_PAUSE;
        while (running) {
            try {
                if (fetchOnce()) {
                    pause = FIRST_PAUSE;
                } else {
                    Thread.sleep(pause.toMillis());
                    var twice = pause.multipliedBy(2);
                    pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** @return whether the engine answered */
    private boolean fetchOnce() throws InterruptedException {
        freeHands.acquire();
        int free = 1 + freeHands.drainPermits();
        List<Task> tasks = List.of();
        try {
            if (running) {
                tasks = engine.fetch(handlers.keySet(), free, settings.lock(), pauses.next(settings.longPoll()));
            }
            return true;
        } catch (IOException e) {
            log.info("No work from the engine: {}", e.toString());
            return false;
        } catch (RuntimeException e) {
            log.warn("The engine's answer is not understood", e);
            return false;
        } finally {
            freeHands.release(free - tasks.size());
            tasks.forEach(this::begin);
        }
    }

    private void begin(Task task) {
        if (!running) {
            giveBack(task);
            freeHands.release();
            return;
        }
        locks.add(task);
        hands.execute(() -> {
            try {
                work(task);
            } catch (InterruptedException e) {
                giveBack(task);
            } finally {
                locks.remove(task);
                freeHands.release();
            }
        });
    }

    private void work(Task task) throws InterruptedException {
        var outcome = outcome(task);
        if (!(outcome instanceof Outcome.Done)) {
            // The pause that is now told must not be undone by a sign of life.
            locks.remove(task);
        }
        if (outcome instanceof Outcome.NotYet notYet) {
            pauses.add(settings.wait(notYet.pause()));
        }
        reports.report(task, outcome);
    }

    private Outcome outcome(Task task) throws InterruptedException {
        var handler = handlers.get(task.topic());
        if (handler == null) {
            return new Outcome.Stuck(
                    "Không có chương trình nào làm việc " + task.topic().code(), null);
        }
        try {
            return handler.handle(task);
        } catch (Unfinished unfinished) {
            return unfinished.outcome();
        } catch (RuntimeException e) {
            return new Outcome.Stuck(
                    "Lỗi ngoài dự kiến khi làm việc " + task.topic().code() + ", cần người quản trị xem xét", e);
        }
    }

    private void giveBack(Task task) {
        try {
            engine.unlock(task);
        } catch (IOException e) {
            log.info("{} {} could not be given back: {}", task.topic().code(), task.id(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
