package vn.lienthong.workers.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.Readers;
import vn.lienthong.workers.fee.http.HttpFeeGateway;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.ledger.PlayedRequests;
import vn.lienthong.workers.partner.PlayedAudit;
import vn.lienthong.workers.partner.PlayedLines;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.Unfinished;

/** Asking for a payment that nobody told of, as {@code docs/partners.md} has the fee gateway. */
class FeeStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:15:00Z");

    private Told answer = Told.of(404);
    private final PlayedServer server = PlayedServer.start(asked -> answer);
    private final PlayedAudit audit = new PlayedAudit();
    private final List<Callback> taken = new ArrayList<>();

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void handsOverAPaymentAsItsCallbackWouldHave() throws InterruptedException {
        answer = Told.json("{\"state\":\"PAID\",\"amount\":200000,\"receipt\":\"BL-1\",\"payer\":\"Nguyễn Văn An\"}");
        asks();
        var asked = server.asked().get(0);
        assertThat(asked.method() + " " + asked.path()).isEqualTo("GET /v1/bills/JR-12-FEE");
        assertThat(asked.header("X-officer")).isEqualTo("cat.cb");
        assertThat(taken).hasSize(1);
        var paid = taken.get(0);
        assertThat(paid.callbackId()).isEqualTo("JR-12-FEE-N1");
        assertThat(paid.partner()).isEqualTo("fees");
        assertThat(paid.requestId()).isEqualTo("JR-12-FEE");
        assertThat(paid.type()).isEqualTo("PAID");
        assertThat(paid.number()).isEqualTo(1);
        assertThat(paid.at()).isEqualTo(NOW);
        assertThat(paid.data()).containsOnly(Map.entry("amount", 200_000L), Map.entry("receipt", "BL-1"));
        assertThat(audit.ended()).hasSize(1);
    }

    @Test
    void saysNothingWhileABillIsOpen() throws InterruptedException {
        answer = Told.json("{\"state\":\"OPEN\",\"amount\":200000,\"receipt\":null}");
        asks();
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"state\":\"PAID\",\"amount\":200000}",
                "{\"state\":\"PAID\",\"receipt\":\"BL-1\"}",
                "{\"state\":\"LOST\",\"amount\":200000}",
                "{}"
            })
    void callsPeopleWhereTheAnswerSaysNothing(String bill) {
        answer = Told.json(bill);
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void callsPeopleWhereTheBillIsUnknown() {
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void triesAgainWhenTheGatewayIsDown() {
        answer = Told.of(503);
        assertThat(failure()).isInstanceOf(Outcome.Troubled.class);
    }

    private void asks() throws InterruptedException {
        var gateway = new HttpFeeGateway(
                PlayedLines.line("fees", server, audit),
                URI.create("https://gate/callbacks/fees"),
                Readers.reader(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        var task = new Task("1", Topic.FEE_STATUS, Map.of("request", PlayedRequests.REQUEST), null, false);
        new FeeStatusHandler(new PlayedRequests(), gateway, taken::add).handle(task);
    }

    private Outcome failure() {
        return Objects.requireNonNull(catchThrowableOfType(Unfinished.class, this::asks))
                .outcome();
    }
}
