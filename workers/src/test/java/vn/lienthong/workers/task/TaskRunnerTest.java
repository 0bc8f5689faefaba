package vn.lienthong.workers.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Asked;
import vn.lienthong.workers.http.PlayedServer.Told;

/** The runner against a played engine: what the real one does only now and then. */
class TaskRunnerTest {

    private static final Told TAKEN = Told.of(204);
    private static final Told NOTHING = Told.json("[]");
    private static final String OPTIMISTIC = "{\"type\":\"OptimisticLockingException\",\"message\":\"ENGINE-03005\"}";

    private final Queue<Told> fetches = new ArrayDeque<>();
    private final Map<String, Queue<Told>> reports = new ConcurrentHashMap<>();
    private final PlayedServer engine = PlayedServer.start(this::answer);
    private @Nullable TaskRunner runner;

    @AfterEach
    void ends() {
        if (runner != null) {
            runner.stop();
        }
        engine.close();
    }

    @Test
    void completesWithTypedVariables() {
        fetches.add(task("1", null));
        starts(task -> new Outcome.Done(Map.of("rows", task.number("order") + 1, "note", "đủ")));
        var told = awaitReport("complete");
        assertThat(told.text())
                .contains("\"rows\":{", "\"value\":8", "\"type\":\"Long\"", "\"value\":\"đủ\"", "\"type\":\"String\"");
        assertThat(told.header("Authorization")).startsWith("Basic ");
    }

    @Test
    void asksForItsOwnTopicsAndVariablesOnly() {
        starts(task -> Outcome.done());
        await().until(() -> !engine.asked().isEmpty());
        assertThat(engine.asked().get(0).text())
                .contains("\"topicName\":\"payment-send\"", "\"order\"", "\"caseCode\"")
                .doesNotContain("payment-status");
    }

    @Test
    void repeatsACompletionAfterOptimisticLocking() {
        fetches.add(task("1", null));
        reports.put("complete", new ArrayDeque<>(List.of(error(500), error(500))));
        var handled = new AtomicInteger();
        starts(task -> {
            handled.incrementAndGet();
            return Outcome.done();
        });
        await().until(() -> count("complete") == 3);
        assertThat(handled).hasValue(1);
        assertThat(count("failure")).isZero();
    }

    @Test
    void takesATaskThatIsGoneForDone() {
        fetches.add(task("1", null));
        fetches.add(task("2", null));
        reports.put("complete", new ArrayDeque<>(List.of(Told.cut(), error(404))));
        starts(task -> Outcome.done());
        await().until(() -> paths("complete").contains("/engine-rest/external-task/2/complete"));
        assertThat(count("failure")).isZero();
    }

    @Test
    void leavesATaskToTheWorkerThatHasItsLockNow() {
        fetches.add(task("1", null));
        fetches.add(task("2", null));
        reports.put("complete", new ArrayDeque<>(List.of(error(400))));
        starts(task -> Outcome.done());
        await().until(() -> count("complete") == 2);
        assertThat(count("failure")).isZero();
    }

    @Test
    void survivesTheEnginesOwnFailures() {
        fetches.add(error(500));
        fetches.add(Told.cut());
        fetches.add(Told.json("<html>"));
        fetches.add(task("1", null));
        starts(task -> Outcome.done());
        awaitReport("complete");
    }

    @Test
    void putsOffWithoutUsingUpRetries() {
        fetches.add(task("1", 3));
        starts(task -> new Outcome.NotYet(Duration.ofSeconds(42), "no answer yet"));
        await().until(() -> putOff() > 0);
        assertThat(count("failure")).isZero();
    }

    @Test
    void givesATaskAllItsTriesBackWhenItWorksAgain() {
        fetches.add(
                Told.json("[" + json("1", 1).replace("\"retries\"", "\"errorMessage\":\"down\",\"retries\"") + "]"));
        starts(task -> new Outcome.NotYet(Duration.ofSeconds(42), "no answer yet"));
        assertThat(awaitReport("failure").text())
                .contains("\"retries\":4", "\"retryTimeout\":42000")
                .doesNotContain("errorMessage");
        assertThat(putOff()).isZero();
    }

    @Test
    void triesAgainWithGrowingPausesThenGivesUp() {
        fetches.add(task("1", null));
        starts(task -> new Outcome.Troubled("Ngân hàng không trả lời", null));
        assertThat(awaitReport("failure").text())
                .contains("\"retries\":3", "\"retryTimeout\":2000", "Ngân hàng không trả lời");

        engine.asked().clear();
        fetches.add(task("1", 3));
        assertThat(awaitReport("failure").text()).contains("\"retries\":2", "\"retryTimeout\":4000");

        engine.asked().clear();
        fetches.add(task("1", 1));
        assertThat(awaitReport("failure").text()).contains("\"retries\":0");
    }

    @Test
    void tellsReasonsOfTheWorkAsBpmnErrors() {
        fetches.add(task("1", null));
        starts(task -> {
            throw Unfinished.refused("FUND_SHORT", "Thiếu kinh phí");
        });
        assertThat(awaitReport("bpmnError").text()).contains("\"errorCode\":\"FUND_SHORT\"", "Thiếu kinh phí");
    }

    @Test
    void callsPeopleForAnythingElseAndTellsNobodysData() {
        fetches.add(task("1", null));
        starts(task -> {
            throw new IllegalStateException("070190123456");
        });
        assertThat(awaitReport("failure").text())
                .contains("\"retries\":0", "cần người quản trị", "IllegalStateException")
                .doesNotContain("070190123456");
    }

    @Test
    void callsPeopleForAMissingVariable() {
        fetches.add(Told.json("[{\"id\":\"1\",\"topicName\":\"payment-send\",\"retries\":null,\"variables\":{}}]"));
        starts(task -> new Outcome.Done(Map.of("x", task.number("order"))));
        assertThat(awaitReport("failure").text()).contains("\"retries\":0", "order");
    }

    @Test
    void saysWhatFailsBehindTheTask() {
        fetches.add(task("1", null));
        var failures = new ArrayDeque<Told>();
        for (int i = 0; i < 100; i++) {
            failures.add(error(500));
        }
        reports.put("complete", failures);
        starts(task -> Outcome.done());
        assertThat(awaitReport("failure").text()).contains("Không kết thúc được việc", "\"retries\":3");
    }

    @Test
    void fetchesNoMoreThanItHasHandsFor() {
        var going = new CountDownLatch(1);
        fetches.add(Told.json("[" + json("1", null) + "," + json("2", null) + "]"));
        starts(task -> {
            going.await();
            return Outcome.done();
        });
        await().until(() -> fetches.isEmpty() && count("extendLock") > 0);
        assertThat(count("fetchAndLock")).isOne();
        assertThat(engine.asked().get(0).text()).contains("\"maxTasks\":2");
        going.countDown();
        await().until(() -> count("complete") == 2);
    }

    @Test
    void givesBackWhatItWasNotAllowedToEnd() {
        var begun = new CountDownLatch(1);
        fetches.add(task("1", null));
        starts(task -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return Outcome.done();
        });
        await().until(() -> begun.getCount() == 0);
        if (runner != null) {
            runner.stop();
        }
        assertThat(count("unlock")).isOne();
        assertThat(count("complete")).isZero();
    }

    private interface Handling {
        Outcome handle(Task task) throws InterruptedException;
    }

    private void starts(Handling handling) {
        var settings = new TaskSettings(
                2,
                2,
                Duration.ofMillis(300),
                Duration.ofMillis(200),
                4,
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                Duration.ofMillis(500),
                Duration.ofMillis(300));
        var handler = new TaskHandler() {
            @Override
            public Topic topic() {
                return Topic.PAYMENT_SEND;
            }

            @Override
            public Outcome handle(Task task) throws InterruptedException {
                return handling.handle(task);
            }
        };
        runner = new TaskRunner(
                List.of(handler), new Engine(engine.asProcesses(), "w", new ObjectMapper()), 2, settings);
        runner.start();
    }

    private Told answer(Asked asked) {
        var what = asked.path().substring(asked.path().lastIndexOf('/') + 1);
        if (what.equals("fetchAndLock")) {
            synchronized (fetches) {
                return fetches.isEmpty() ? NOTHING : fetches.remove();
            }
        }
        var next = reports.getOrDefault(what, new ArrayDeque<>()).poll();
        return next == null ? TAKEN : next;
    }

    private Asked awaitReport(String what) {
        await().until(() -> count(what) > 0);
        return engine.asked().stream()
                .filter(asked -> asked.path().endsWith(what))
                .findFirst()
                .orElseThrow();
    }

    /** A lock that is only kept, because the work takes long, gets another duration. */
    private long putOff() {
        return engine.asked().stream()
                .filter(asked -> asked.path().endsWith("extendLock"))
                .filter(asked -> asked.text().contains("\"newDuration\":42000"))
                .count();
    }

    private long count(String what) {
        return paths(what).size();
    }

    private List<String> paths(String what) {
        Function<Asked, String> path = Asked::path;
        return engine.asked().stream()
                .map(path)
                .filter(each -> each.endsWith(what))
                .toList();
    }

    private static Told error(int status) {
        return new Told(status, Map.of(), OPTIMISTIC.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Told task(String id, @Nullable Integer retries) {
        return Told.json("[" + json(id, retries) + "]");
    }

    private static String json(String id, @Nullable Integer retries) {
        return "{\"id\":\"" + id + "\",\"topicName\":\"payment-send\",\"retries\":" + retries
                + ",\"variables\":{\"order\":{\"type\":\"Long\",\"value\":7},"
                + "\"caseCode\":{\"type\":\"String\",\"value\":\"H10.1\"}}}";
    }
}
