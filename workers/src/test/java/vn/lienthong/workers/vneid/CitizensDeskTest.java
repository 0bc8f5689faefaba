package vn.lienthong.workers.vneid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.ledger.JudicialRequest.State;
import vn.lienthong.workers.ledger.PlayedRequests;
import vn.lienthong.workers.ledger.SignedRecord;
import vn.lienthong.workers.partner.PlayedAudit;
import vn.lienthong.workers.partner.PlayedLines;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Unfinished;
import vn.lienthong.workers.vneid.http.HttpCitizensDesk;

/** Results and statuses, as {@code docs/partners.md} has VNeID. */
class CitizensDeskTest {

    private static final String RECORD = "{ \"convictions\":[ ], \"note\": \"Đỗ\" }";

    private Told answer = new Told(202, Map.of(), "{\"receipt\":\"VN-1\"}".getBytes(StandardCharsets.UTF_8));
    private final PlayedServer server = PlayedServer.start(asked -> answer);
    private final PlayedAudit audit = new PlayedAudit();
    private final PlayedRequests ledger = new PlayedRequests();
    private final HttpCitizensDesk desk = new HttpCitizensDesk(PlayedLines.line("vneid", server, audit));

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void deliversARecordAsItWasSigned() throws InterruptedException {
        deliver();
        var asked = server.asked().get(0);
        assertThat(asked.path()).isEqualTo("/v1/results");
        assertThat(asked.text())
                .isEqualTo("{\"requestId\":\"JR-12-RESULT\",\"citizenId\":\"070190123456\","
                        + "\"kind\":\"JUDICIAL_RECORD\",\"document\":" + RECORD + ",\"signature\":\"c2ln\"}");
        assertThat(ledger.receipt).isEqualTo("VN-1");
        assertThat(audit.ended()).hasSize(1);
    }

    @Test
    void takesAResultThatIsKnownForDelivered() throws InterruptedException {
        answer = Told.json("{\"receipt\":\"VN-1\"}");
        deliver();
        assertThat(ledger.receipt).isEqualTo("VN-1");
    }

    @Test
    void doesNotTakeAResultForDeliveredWithoutAReceipt() {
        answer = Told.json("{}");
        var failure = Objects.requireNonNull(catchThrowableOfType(Unfinished.class, this::deliver));
        assertThat(failure.outcome()).isInstanceOf(Outcome.Stuck.class);
        assertThat(failure.toString()).doesNotContain("convictions");
        assertThat(ledger.receipt).isNull();
    }

    @Test
    void tellsHowARequestEnded() throws InterruptedException {
        ledger.state = State.CLOSED;
        new TellClosed(ledger, desk, PlayedLines.CLOCK).take(ledger.request(12));
        var asked = server.asked().get(0);
        assertThat(asked.path()).isEqualTo("/v1/statuses");
        assertThat(asked.text())
                .isEqualTo("{\"requestId\":\"JR-12-CLOSED\",\"citizenId\":\"070190123456\",\"state\":\"CLOSED\","
                        + "\"portalState\":10,\"at\":\"2026-11-27T04:00:00Z\"}");
    }

    private void deliver() throws InterruptedException {
        ledger.result = new SignedRecord(RECORD.getBytes(StandardCharsets.UTF_8), "c2ln");
        new DeliverResult(ledger, desk).take(ledger.request(12));
    }
}
