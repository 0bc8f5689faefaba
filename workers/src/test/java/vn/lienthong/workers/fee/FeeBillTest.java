package vn.lienthong.workers.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.topics.Topic;
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

/** Bills, as {@code docs/partners.md} has the fee gateway. */
class FeeBillTest {

    private final Map<String, Told> answers = new HashMap<>(Map.of("POST /v1/bills", Told.of(202)));
    private final PlayedServer server =
            PlayedServer.start(asked -> answers.getOrDefault(asked.method() + " " + asked.path(), Told.of(404)));
    private final PlayedAudit audit = new PlayedAudit();

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void presentsABill() throws InterruptedException {
        bill();
        var asked = server.asked().get(0);
        assertThat(asked.header("X-request-id")).isEqualTo("JR-12-FEE");
        assertThat(asked.header("X-officer")).isEqualTo("cat.cb");
        assertThat(asked.text())
                .isEqualTo("{\"requestId\":\"JR-12-FEE\",\"amount\":200000,\"text\":\"Phí\","
                        + "\"callback\":\"https://gate/callbacks/fees\"}");
        assertThat(audit.ended()).hasSize(1);
    }

    @Test
    void takesABillThatIsKnownForPresentedWhenItIsTheSame() throws InterruptedException {
        answers.put("POST /v1/bills", Told.of(409));
        answers.put("GET /v1/bills/JR-12-FEE", Told.json("{\"state\":\"PAID\",\"amount\":200000,\"receipt\":\"B\"}"));
        bill();
    }

    @Test
    void callsPeopleWhenAKnownBillIsAnotherOrNone() {
        answers.put("POST /v1/bills", Told.of(409));
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
        answers.put("GET /v1/bills/JR-12-FEE", Told.json("{\"state\":\"OPEN\",\"amount\":100000}"));
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void triesAgainWhenTheGatewayIsDown() {
        answers.put("POST /v1/bills", Told.of(503));
        assertThat(failure()).isInstanceOf(Outcome.Troubled.class);
    }

    private void bill() throws InterruptedException {
        var gateway = new HttpFeeGateway(
                PlayedLines.line("fees", server, audit),
                URI.create("https://gate/callbacks/fees"),
                Readers.reader(),
                Clock.systemUTC());
        var task = new Task("1", Topic.FEE_BILL, Map.of("request", PlayedRequests.REQUEST), null, false);
        new FeeBillHandler(new PlayedRequests(), gateway).handle(task);
    }

    private Outcome failure() {
        return Objects.requireNonNull(catchThrowableOfType(Unfinished.class, this::bill))
                .outcome();
    }
}
