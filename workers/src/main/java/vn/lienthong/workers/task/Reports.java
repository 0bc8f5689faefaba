package vn.lienthong.workers.task;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that says how an outcome is told to the engine. Every report may be repeated: it changes nothing twice. */
class Reports {

    private static final Logger log = LoggerFactory.getLogger(Reports.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int TRACE_LINES = 30;

    private final Engine engine;
    private final TaskSettings settings;

    Reports(Engine engine, TaskSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /** Tells the engine what came of a task. When it does not listen, the lock ends by itself and the task is done again. */
    void report(Task task, Outcome outcome) throws InterruptedException {
        var refusal = repeat(task, call(task, outcome));
        if (refusal != null && outcome instanceof Outcome.Done) {
            // What follows the task in the diagram fails in the same transaction: somebody has to see it.
            var message = "Không kết thúc được việc " + task.topic().code() + ": " + refusal.message();
            repeat(task, call(task, new Outcome.Troubled(message, null)));
        }
    }

    private Call call(Task task, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return () -> engine.complete(task, done.variables());
        }
        if (outcome instanceof Outcome.NotYet notYet) {
            log.debug("{} {} in {}: {}", task.topic().code(), task.id(), notYet.pause(), notYet.why());
            var pause = settings.wait(notYet.pause());
            // The lock itself is the pause: no retries are used up, and no history is written each time.
            return task.failing()
                    ? () -> engine.recover(task, settings.retries(), pause)
                    : () -> engine.keep(task, pause);
        }
        if (outcome instanceof Outcome.Refused refused) {
            return () -> engine.refuse(task, refused.code(), refused.message());
        }
        if (outcome instanceof Outcome.Troubled troubled) {
            return failure(task, troubled);
        }
        var stuck = (Outcome.Stuck) outcome;
        var details = details(stuck.cause());
        log.warn("{} {} needs people: {}\n{}", task.topic().code(), task.id(), stuck.message(), details);
        return () -> engine.fail(task, stuck.message(), details, 0, Duration.ZERO);
    }

    private Call failure(Task task, Outcome.Troubled troubled) {
        int allowed = task.retries() == null ? settings.retries() : task.retries();
        int left = Math.max(allowed - 1, 0);
        var pause = settings.pause(left);
        log.warn("{} {} failed, {} more tries: {}", task.topic().code(), task.id(), left, troubled.message());
        return () -> engine.fail(task, troubled.message(), details(troubled.cause()), left, pause);
    }

    /** @return the engine's words where it goes on failing; null where it took the report, or nobody waits for it */
    private @Nullable EngineAnswer repeat(Task task, Call call) throws InterruptedException {
        var end = Instant.now().plus(settings.reporting());
        for (var pause = FIRST_PAUSE; ; pause = longer(pause)) {
            var answer = once(task, call);
            if (answer == null || answer.passing()) {
                if (Instant.now().isAfter(end)) {
                    return answer;
                }
                Thread.sleep(pause.toMillis());
            } else {
                if (!answer.accepted() && !answer.gone()) {
                    log.warn("{} {} not told: {}", task.topic().code(), task.id(), answer);
                }
                return null;
            }
        }
    }

    private static @Nullable EngineAnswer once(Task task, Call call) throws InterruptedException {
        try {
            return call.run();
        } catch (IOException e) {
            log.debug("{} {} not told: {}", task.topic().code(), task.id(), e.toString());
            return null;
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** Where it happened, for those who read code; never what the cause says, which may name people. */
    private static String details(@Nullable Throwable cause) {
        if (cause == null) {
            return "";
        }
        return cause.getClass().getName() + "\n"
                + Arrays.stream(cause.getStackTrace())
                        .limit(TRACE_LINES)
                        .map(line -> "\tat " + line)
                        .collect(Collectors.joining("\n"));
    }

    @FunctionalInterface
    private interface Call {
        EngineAnswer run() throws IOException, InterruptedException;
    }
}
