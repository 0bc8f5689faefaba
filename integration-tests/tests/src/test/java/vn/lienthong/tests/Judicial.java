package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.play.Caller;
import vn.lienthong.play.Desk;
import vn.lienthong.play.JudicialCase;
import vn.lienthong.play.PlayedJudicial;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.Partner;
import vn.lienthong.stack.ServerName;

/** Requests for criminal records, what the ledger says of them, and what the partners know. */
final class Judicial {

    static final String PROVINCE = "binh-phuoc";
    static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration JOURNEY = Duration.ofMinutes(4);
    private static final int NOT_NOW = 600_000;

    private final LocalStack stack;

    Judicial(LocalStack stack) {
        this.stack = stack;
    }

    PlayedJudicial played() {
        return new PlayedJudicial(stack.processes().address(), Desk.ofDemoAccounts(), caller());
    }

    Caller caller() {
        return new Caller(stack.processes().address(), "vneid", stack.callerPassword());
    }

    Partner issuer() {
        return stack.partner(ServerName.ISSUER_CAT);
    }

    /** Has the issuer say this about somebody. */
    void says(Citizen person, String... words) {
        Sandbox.put(issuer(), "script", Map.of(person.id(), List.of(words)));
    }

    /** Has the issuer keep to itself, for longer than a test takes, what it has to say about anybody. */
    void keepsToItself(String... words) {
        Sandbox.put(issuer(), "faults", Map.of("callbackDelayMillis", NOT_NOW));
        Sandbox.put(issuer(), "script", Map.of("*", List.of(words)));
    }

    /** For oneself, form 1, sent on VNeID, to be paid online. */
    static Map<String, Object> request(Citizen person) {
        var id = UUID.randomUUID().toString();
        var request = new HashMap<String, Object>();
        request.put("requestId", "VN-" + id);
        request.put("subject", "SELF");
        request.put("formType", 1);
        request.put("purpose", "Bổ sung hồ sơ xin việc");
        request.put("person", person.person());
        request.put("unit", PROVINCE);
        request.put("electronic", true);
        request.put("payment", "ONLINE");
        request.put(
                "consent",
                Map.of(
                        "id",
                        "DY-" + id,
                        "givenAt",
                        Instant.now().minusSeconds(60).toString(),
                        "scope",
                        "Tra cứu nhân thân, cấp Phiếu lý lịch tư pháp"));
        return request;
    }

    /** As above, for somebody whom the law frees from the fee. */
    static Map<String, Object> freeRequest(Citizen person) {
        var request = request(person);
        request.put("exemption", "EXEMPT");
        return request;
    }

    /** One column of a request's row. */
    String row(JudicialCase request, String column) {
        return rows("select r.%s from judicial_request r where r.case_id = '%s'".formatted(column, request.caseId()))
                .get(0)
                .get(0);
    }

    List<List<String>> rows(String query) {
        return Payouts.rows(stack, query);
    }

    /** What partners know the request by. */
    String partnerId(JudicialCase request) {
        return "JR-" + row(request, "id");
    }

    void awaitState(JudicialCase request, String state) {
        await(request.code() + " is " + state).atMost(PATIENCE).untilAsserted(() -> assertThat(row(request, "state"))
                .isEqualTo(state));
    }

    /** The citizen pays as soon as there is a bill. */
    void pays(JudicialCase request) {
        var fees = stack.partner(ServerName.FEES);
        var bill = partnerId(request) + "-FEE";
        await("bill " + bill).atMost(PATIENCE).until(() -> Sandbox.lines(fees).stream()
                .anyMatch(line -> line[0].equals(bill)));
        Sandbox.post(fees, "pay", Map.of("requestId", bill));
    }

    /** There is a bill that the citizen has not paid. */
    void awaitsPayment(JudicialCase request) {
        await("bill of " + request.code()).atMost(PATIENCE).until(() -> bill(request)
                .equals("OPEN"));
    }

    /** State of a request's bill; empty where there is none. */
    String bill(JudicialCase request) {
        var bill = partnerId(request) + "-FEE";
        return Sandbox.lines(stack.partner(ServerName.FEES)).stream()
                .filter(line -> line[0].equals(bill))
                .map(line -> line[2])
                .findFirst()
                .orElse("");
    }

    /** Everybody does what is to be done, and the record is given to whom it is about. */
    void isDelivered(PlayedJudicial played, JudicialCase request, Citizen person) throws InterruptedException {
        isDelivered(played, request, person, person);
    }

    /** The record of a child is given to whoever asked for it. */
    void isDelivered(PlayedJudicial played, JudicialCase request, Citizen person, Citizen receiver)
            throws InterruptedException {
        played.playToTheEnd(request, JOURNEY);
        assertThat(row(request, "state")).isEqualTo("CLOSED");
        var results = results(receiver);
        assertThat(results).hasSize(1);
        assertThat(results.get(0).path("person").path("citizenId").asText()).isEqualTo(person.id());
    }

    /** The partners work without faults, and say what they say as a rule. */
    void isAsUsual() {
        for (var name : List.of(ServerName.ISSUER_STP, ServerName.ISSUER_CAT, ServerName.FEES)) {
            Sandbox.put(stack.partner(name), "faults", Map.of());
        }
        Sandbox.put(issuer(), "script", Map.of());
    }

    /** A paper about a request, as an officer of its issuer gets it. */
    static String paper(JudicialCase request, String form) {
        var path = "/judicial/%s/papers/%s.pdf".formatted(request.code(), form);
        return new String(Payouts.download(new Person("cat.cb"), path), StandardCharsets.ISO_8859_1);
    }

    /** Records that the citizen has on VNeID. */
    List<JsonNode> results(Citizen person) {
        var found = Sandbox.get(stack.partner(ServerName.VNEID), "books/results?citizenId=" + person.id())
                .path("results");
        return found.findValues("document");
    }

    /** States that the caller was told of. */
    List<String> notices(JudicialCase request) {
        return Sandbox.get(stack.partner(ServerName.VNEID), "books/requests?requestId=" + request.requestId())
                .path("notices")
                .findValuesAsText("state");
    }

    /** How often the issuer has said something, and what. */
    List<String> said(Partner issuer, JudicialCase request) {
        var id = partnerId(request);
        return Sandbox.lines(issuer).stream()
                .filter(line -> line[0].equals(id))
                .map(line -> line[2])
                .toList();
    }

    /** How the request stands, as its caller sees it. */
    JsonNode asked(JudicialCase request) {
        try {
            return caller().ask(request.requestId()).json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reasons of the strays that belong to a request, by what a partner calls it. */
    List<String> strays(String partnerId) {
        return rows("select reason from callback_stray where request_id = '%s' order by id".formatted(partnerId))
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** When the clock stood: reason and whether it goes again. */
    List<List<String>> stops(JudicialCase request) {
        return rows("select reason, started_at is not null from judicial_clock where request = %s order by stopped_at"
                .formatted(row(request, "id")));
    }

    /** Types of what the case's timeline has. */
    List<String> timeline(JudicialCase request) {
        return Index.events(new KioskCase(request.caseId(), request.code(), PROVINCE)).stream()
                .map(event -> event.path("type").asText())
                .toList();
    }
}
