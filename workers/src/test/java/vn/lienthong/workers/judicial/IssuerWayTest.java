package vn.lienthong.workers.judicial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.Readers;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Asked;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.judicial.http.HttpIssuer;
import vn.lienthong.workers.ledger.JudicialRequest.State;
import vn.lienthong.workers.ledger.PlayedRequests;
import vn.lienthong.workers.partner.PlayedAudit;
import vn.lienthong.workers.partner.PlayedLines;
import vn.lienthong.workers.signature.KeyPairs;
import vn.lienthong.workers.signature.TheirKey;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Unfinished;

/** A request's way with an issuer that speaks as {@code docs/partners.md} has it. */
class IssuerWayTest {

    private static final String SECRET = "trộm cắp tài sản";
    private static final byte[] RECORD = ("{\"convictions\": [\"" + SECRET + "\"]}").getBytes(StandardCharsets.UTF_8);
    private static final Told ACCEPTED = Told.of(202);
    private static final Told UNKNOWN = Told.of(404);

    private final Map<String, Told> answers = new HashMap<>();
    private final PlayedServer server = PlayedServer.start(this::answer);
    private final PlayedRequests ledger = new PlayedRequests();
    private final PlayedAudit audit = new PlayedAudit();
    private final List<Callback> taken = new ArrayList<>();
    private final Path folder;
    private @Nullable KeyPair keys;

    IssuerWayTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void begins() throws Exception {
        keys = KeyPairs.pair();
        answers.put("POST /v1/requests", ACCEPTED);
        answers.put("POST /v1/requests/JR-12/supplements", ACCEPTED);
    }

    @AfterEach
    void ends() {
        server.close();
    }

    private Told answer(Asked asked) {
        return answers.getOrDefault(asked.method() + " " + asked.path(), UNKNOWN);
    }

    @Test
    void ownsToNotKnowingBeforeItSends() throws Exception {
        submit();
        assertThat(ledger.happened).containsExactly("ACCEPTED to SUBMITTING", "SUBMITTING to SUBMITTED");
        var asked = server.asked().get(0);
        assertThat(asked.header("X-request-id")).isEqualTo("JR-12");
        assertThat(asked.header("X-consent-id")).isEqualTo("C-1");
        assertThat(asked.text())
                .contains(
                        "\"requestId\":\"JR-12\"",
                        "\"formType\":\"FORM_1\"",
                        "\"person\":{\"citizenId\":\"070190123456\"}",
                        "\"callback\":\"https://gate/callbacks/issuer-cat\"");
        assertThat(audit.ended()).hasSize(1);
    }

    @Test
    void asksInsteadOfSendingAgainWhenAnAnswerWasLost() throws Exception {
        answers.put("POST /v1/requests", Told.cut());
        assertThat(outcome(this::submit)).isInstanceOf(Outcome.Troubled.class);
        assertThat(ledger.state).isEqualTo(State.SUBMITTING);
        answers.put("GET /v1/requests/JR-12", Told.json("{\"state\":\"RECEIVED\",\"news\":[]}"));

        submit();

        assertThat(count("POST /v1/requests")).isOne();
        assertThat(ledger.state).isEqualTo(State.SUBMITTED);
    }

    @Test
    void sendsAgainOnlyWhatWasNeverReceivedUnderTheSameId() throws Exception {
        answers.put("POST /v1/requests", Told.cut());
        assertThat(outcome(this::submit)).isInstanceOf(Outcome.Troubled.class);
        answers.put("POST /v1/requests", ACCEPTED);
        ledger.happened.clear();

        submit();

        assertThat(ledger.happened)
                .containsExactly("SUBMITTING to ACCEPTED", "ACCEPTED to SUBMITTING", "SUBMITTING to SUBMITTED");
        assertThat(server.asked())
                .filteredOn(each -> each.method().equals("POST"))
                .extracting(each -> each.header("X-request-id"))
                .containsExactly("JR-12", "JR-12");
    }

    @Test
    void believesARepeatOnlyFromAnIssuerThatKnowsTheRequest() throws Exception {
        answers.put("POST /v1/requests", Told.of(409));
        assertThat(outcome(this::submit)).isInstanceOf(Outcome.Stuck.class);
        assertThat(ledger.state).isEqualTo(State.SUBMITTING);

        ledger.state = State.ACCEPTED;
        answers.put("GET /v1/requests/JR-12", Told.json("{\"state\":\"RECEIVED\",\"news\":[]}"));
        submit();
        assertThat(ledger.state).isEqualTo(State.SUBMITTED);
    }

    @Test
    void sendsNothingTwice() throws Exception {
        submit();
        submit();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void doesNotSendWhatWasWithdrawn() {
        ledger.state = State.WITHDRAWN;
        assertThat(outcome(this::submit)).isInstanceOf(Outcome.Stuck.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void bringsAllNewsInTheirOrderAndNothingBeside() throws Exception {
        answers.put("GET /v1/requests/JR-12", Told.json("""
                {"state": "DECIDED", "news": [
                 {"number": 2, "type": "RESULT", "at": "2026-11-27T04:00:00Z",
                  "data": {"resultId": "R-1", "record": "trộm cắp"}},
                 {"number": 1, "type": "ACK", "at": "2026-11-27T03:00:00+07:00", "data": {}}]}
                """));
        run(new AskStatus(taken::add));
        assertThat(taken).extracting(Callback::callbackId).containsExactly("JR-12-N1", "JR-12-N2");
        assertThat(taken).extracting(Callback::partner).containsOnly("issuer-cat");
        assertThat(taken.get(1).data()).containsExactly(Map.entry("resultId", "R-1"));
    }

    @Test
    void callsPeopleWhenAnIssuerLosesARequest() {
        assertThat(outcome(() -> run(new AskStatus(taken::add)))).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void handsOnWhatTheCitizenSuppliedOnce() throws Exception {
        run(new SendSupplement(ledger));
        var asked = server.asked().get(0);
        assertThat(asked.text()).isEqualTo("{\"requestId\":\"JR-12-S2\",\"number\":2,\"text\":\"Tôi từng ở Huế\"}");
        answers.put("POST /v1/requests/JR-12/supplements", Told.of(409));
        answers.put("GET /v1/requests/JR-12", Told.json("{\"news\":[]}"));
        run(new SendSupplement(ledger));
        assertThat(ledger.happened).containsExactly("supplemented 2", "supplemented 2");
    }

    @Test
    void goesOnWhereTheIssuerNoLongerAsks() throws Exception {
        answers.put(
                "POST /v1/requests/JR-12/supplements",
                new Told(400, Map.of(), "{\"code\":\"NOT_ASKED\"}".getBytes(StandardCharsets.UTF_8)));
        run(new SendSupplement(ledger));
        assertThat(ledger.happened).containsExactly("supplemented 2");
        answers.put("POST /v1/requests/JR-12/supplements", Told.of(400));
        assertThat(outcome(() -> run(new SendSupplement(ledger)))).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void waitsForARecordThatIsNotThereYet() {
        assertThat(outcome(this::fetch)).isInstanceOf(Outcome.NotYet.class);
    }

    @Test
    void keepsARecordByteForByte() throws Exception {
        signed(KeyPairs.signature(Objects.requireNonNull(keys), RECORD));
        fetch();
        assertThat(Objects.requireNonNull(ledger.result).json()).isEqualTo(RECORD);
    }

    @Test
    void takesAWrongSignatureForARefusalAndKeepsNothing() throws Exception {
        signed(KeyPairs.signature(KeyPairs.pair(), RECORD));
        var outcome = outcome(this::fetch);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("SIGNATURE_INVALID");
            assertThat(refused.message()).doesNotContain(SECRET);
        });
        answers.put("GET /v1/requests/JR-12/result", new Told(200, Map.of(), RECORD));
        assertThat(outcome(this::fetch)).isInstanceOf(Outcome.Refused.class);
        assertThat(ledger.result).isNull();
    }

    @Test
    void saysNothingOfARecordThatIsNone() throws Exception {
        var body = SECRET.getBytes(StandardCharsets.UTF_8);
        answers.put(
                "GET /v1/requests/JR-12/result",
                new Told(200, Map.of("X-Signature", KeyPairs.signature(Objects.requireNonNull(keys), body)), body));
        var unfinished = Objects.requireNonNull(catchThrowableOfType(Unfinished.class, this::fetch));
        assertThat(unfinished.outcome()).isInstanceOf(Outcome.Stuck.class);
        assertThat(unfinished.toString() + unfinished.getCause()).doesNotContain(SECRET);
    }

    /** VNeID gets the record within our own JSON: what follows it would be read as ours. */
    @Test
    void takesNothingThatGoesOnAfterTheRecord() throws Exception {
        var body = "{\"convictions\": []}, \"citizenId\": \"070190999999\"".getBytes(StandardCharsets.UTF_8);
        answers.put(
                "GET /v1/requests/JR-12/result",
                new Told(200, Map.of("X-Signature", KeyPairs.signature(Objects.requireNonNull(keys), body)), body));
        assertThat(outcome(this::fetch)).isInstanceOf(Outcome.Stuck.class);
        assertThat(ledger.result).isNull();
    }

    @Test
    void takesARequestBackThatNobodyWaitsFor() throws Exception {
        answers.put("DELETE /v1/requests/JR-12", Told.of(204));
        cancel();
        assertThat(count("DELETE /v1/requests/JR-12")).isEqualTo(1);
    }

    /** Its last word is then late news; of what it never received there is nothing to take back. */
    @Test
    void letsBeWhatTheIssuerHasDecidedOrNeverReceived() throws Exception {
        answers.put("DELETE /v1/requests/JR-12", Told.of(409));
        cancel();
        answers.put("DELETE /v1/requests/JR-12", Told.of(404));
        cancel();
        answers.put("DELETE /v1/requests/JR-12", Told.of(400));
        assertThat(outcome(this::cancel)).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void callsTheAdministratorForAnIssuerThatIsNotSetUp() {
        assertThat(outcome(() -> new Issuers(Map.of()).of("STP"))).isInstanceOf(Outcome.Stuck.class);
    }

    private void signed(String signature) {
        answers.put("GET /v1/requests/JR-12/result", new Told(200, Map.of("X-Signature", signature), RECORD));
    }

    private void submit() throws Exception {
        run(new SubmitRequest(ledger));
    }

    private void fetch() throws Exception {
        run(new FetchResult(ledger, Duration.ofSeconds(30)));
    }

    private void cancel() throws Exception {
        run(new CancelRequest());
    }

    private void run(RequestWork work) throws Exception {
        var key = TheirKey.read(
                KeyPairs.pem(folder.resolve("key"), Objects.requireNonNull(keys).getPublic()));
        var line = PlayedLines.line("issuer-cat", server, audit);
        var callback = URI.create("https://gate/callbacks/issuer-cat");
        var issuer = new HttpIssuer(line, key, callback, Readers.reader(), PlayedLines.json());
        work.work(ledger.request(PlayedRequests.REQUEST), issuer);
    }

    private long count(String call) {
        return server.asked().stream()
                .filter(each -> call.equals(each.method() + " " + each.path()))
                .count();
    }

    private interface Step {
        void take() throws Exception;
    }

    private static @Nullable Outcome outcome(Step step) {
        var unfinished = catchThrowableOfType(Unfinished.class, step::take);
        return unfinished == null ? null : unfinished.outcome();
    }
}
