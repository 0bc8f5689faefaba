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

/** Bills of requests that were taken back, as {@code docs/partners.md} has the fee gateway. */
class FeeCancelTest {

    private static final String CANCEL = "DELETE /v1/bills/JR-12-FEE";
    private static final String REFUND = "POST /v1/bills/JR-12-FEE/refund";

    private final Map<String, Told> answers = new HashMap<>();
    private final PlayedServer server =
            PlayedServer.start(asked -> answers.getOrDefault(asked.method() + " " + asked.path(), Told.of(404)));
    private final PlayedRequests ledger = new PlayedRequests();

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void takesABillBackThatNobodyHasPaid() throws InterruptedException {
        answers.put(CANCEL, Told.of(204));
        cancel();
        assertThat(server.asked()).hasSize(1);
        assertThat(ledger.happened).isEmpty();
    }

    @Test
    void hasNothingToTakeBackOfWhatWasNeverPresented() throws InterruptedException {
        cancel();
        assertThat(ledger.happened).isEmpty();
    }

    @Test
    void givesBackWhatWasPaid() throws InterruptedException {
        answers.put(CANCEL, Told.of(409));
        answers.put(REFUND, Told.json("{\"receipt\":\"HP-1\"}"));
        cancel();
        var asked = server.asked().get(1);
        assertThat(asked.text()).isEqualTo("{\"requestId\":\"JR-12-FEE-R\",\"amount\":200000}");
        assertThat(ledger.happened).containsExactly("refunded HP-1");
    }

    @Test
    void callsPeopleWhereItIsNotGivenBackAndTriesAgainWhereTheGatewayIsDown() {
        answers.put(CANCEL, Told.of(409));
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
        answers.put(REFUND, Told.json("{}"));
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
        answers.put(CANCEL, Told.of(503));
        assertThat(failure()).isInstanceOf(Outcome.Troubled.class);
        assertThat(ledger.happened).isEmpty();
    }

    private void cancel() throws InterruptedException {
        var gateway = new HttpFeeGateway(
                PlayedLines.line("fees", server, new PlayedAudit()),
                URI.create("https://gate/callbacks/fees"),
                Readers.reader(),
                Clock.systemUTC());
        var task = new Task("1", Topic.FEE_CANCEL, Map.of("request", PlayedRequests.REQUEST), null, false);
        new FeeCancelHandler(ledger, gateway).handle(task);
    }

    private Outcome failure() {
        return Objects.requireNonNull(catchThrowableOfType(Unfinished.class, this::cancel))
                .outcome();
    }
}
