package vn.lienthong.workers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Asked;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.partner.PartnerCall;
import vn.lienthong.workers.partner.PartnerCall.Phase;
import vn.lienthong.workers.partner.PlayedLines;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Unfinished;

class HttpCallAuditTest {

    private volatile boolean away;
    private volatile int locked;
    private final PlayedServer server = PlayedServer.start(this::answer);
    private final LedgerSettings settings = new LedgerSettings(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofMillis(500));
    private final HttpCallAudit audit = new HttpCallAudit(
            new LedgerApi("/internal/", "Sổ", server.asProcesses(), settings, PlayedLines.json()), settings);

    private Told answer(Asked asked) {
        if (away) {
            return Told.cut();
        }
        if (locked != 0) {
            return Told.of(locked);
        }
        return asked.text().contains("bad") ? Told.of(400) : Told.of(204);
    }

    @AfterEach
    void ends() throws InterruptedException {
        audit.destroy();
        server.close();
    }

    @Test
    void returnsOnceACallIsWritten() throws InterruptedException {
        audit.write(List.of(call("R-1")));
        var asked = server.asked().get(0);
        assertThat(asked.path()).isEqualTo("/internal/partner-calls");
        assertThat(asked.text())
                .isEqualTo(
                        "[{\"call\":\"c-1\",\"phase\":\"ENDED\",\"requestId\":\"R-1\",\"partner\":\"population\",\"path\":\"/v1/person\","
                                + "\"caseCode\":\"H10.1\",\"officer\":\"cat.cb\",\"agency\":\"CAT\",\"purpose\":\"CHECK\","
                                + "\"consent\":\"C-1\",\"at\":\"2026-11-27T04:00:00Z\",\"status\":200,\"requestHash\":\"aa\","
                                + "\"answerHash\":\"bb\"}]");
    }

    @Test
    void writesManyTogether() throws Exception {
        var threads = Executors.newFixedThreadPool(20);
        var written = IntStream.range(0, 200)
                .mapToObj(i -> threads.submit(() -> {
                    audit.write(List.of(call("R-" + i)));
                    return i;
                }))
                .toList();
        for (var each : written) {
            each.get();
        }
        threads.shutdown();
        assertThat(server.asked().stream()
                        .mapToInt(each -> each.text().split("requestId", -1).length - 1)
                        .sum())
                .isEqualTo(200);
        assertThat(server.asked().size()).isLessThan(200);
    }

    @Test
    void doesNotLetATaskEndBeforeItsCallIsWrittenAndKeepsTheCall() {
        away = true;
        assertThat(outcome("R-1")).isInstanceOf(Outcome.NotYet.class);
        away = false;
        await().until(() -> server.asked().get(server.asked().size() - 1).text().contains("R-1"));
    }

    /** That our own key is not known, or nobody is there, says nothing against what is told. */
    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 503})
    void keepsACallUntilItIsLetIn(int status) {
        locked = status;
        assertThat(outcome("R-1")).isInstanceOf(Outcome.NotYet.class);
        locked = 0;
        int before = server.asked().size();
        await().until(() -> server.asked().size() > before);
        assertThat(server.asked().get(server.asked().size() - 1).text()).contains("R-1");
    }

    @Test
    void holdsNobodyUpForACallThatIsRefused() throws InterruptedException {
        assertThat(outcome("bad")).isInstanceOf(Outcome.Stuck.class);
        audit.write(List.of(call("R-2")));
    }

    @Test
    void takesNoMoreThanItHasRoomFor() {
        away = true;
        assertThat(catchThrowableOfType(
                        Unfinished.class,
                        () -> audit.write(IntStream.range(0, 1200)
                                .mapToObj(i -> call("R-" + i))
                                .toList())))
                .isNotNull();
        assertThat(Objects.requireNonNull(catchThrowableOfType(Unfinished.class, audit::ready))
                        .outcome())
                .isInstanceOf(Outcome.NotYet.class);
    }

    private Outcome outcome(String requestId) {
        return Objects.requireNonNull(
                        catchThrowableOfType(Unfinished.class, () -> audit.write(List.of(call(requestId)))))
                .outcome();
    }

    private static PartnerCall call(String requestId) {
        return new PartnerCall(
                "c-1",
                Phase.ENDED,
                requestId,
                "population",
                "/v1/person",
                "H10.1",
                "cat.cb",
                "CAT",
                "CHECK",
                "C-1",
                PlayedLines.NOW,
                200,
                "aa",
                "bb");
    }
}
