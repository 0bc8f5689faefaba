package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lienthong.play.JudicialCase;
import vn.lienthong.play.PlayedJudicial;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ServerName;

/** Partners call back: who is let in, and what becomes of what they say. The thousand orders leave no time for others. */
@Isolated
class GatewayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The sandbox keeps its own callbacks back for longer than a test takes. */
    private static final int NOT_NOW = 600_000;

    /** With rounds for each, a thousand random orders. */
    private static final int REQUESTS = 100;

    private static final int ROUNDS = 10;

    /** In every round, in an order of its own for each request. */
    private static final int WORDS = 4;

    private static final int AT_ONCE = 8;
    private static final int MOST_TIMES = 3;
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(15);

    private final LocalStack stack = SharedStack.withPartners();
    private final Judicial judicial = new Judicial(stack);
    private final Citizens citizens = new Citizens(stack);
    private final PlayedJudicial played = judicial.played();
    private final GatewayClient issuer = GatewayClient.of(stack, judicial.issuer());

    @AfterEach
    void theIssuerSpeaksAgain() {
        Sandbox.put(judicial.issuer(), "faults", Map.of());
        Sandbox.put(judicial.issuer(), "script", Map.of());
    }

    private void theIssuerIsSilent(String... words) {
        Sandbox.put(judicial.issuer(), "faults", Map.of("callbackDelayMillis", NOT_NOW));
        Sandbox.put(judicial.issuer(), "script", Map.of("*", List.of(words)));
    }

    @Test
    void letsNobodyInWhoDoesNotSignAsAPartner() {
        var stranger = issuer.pretending("issuer-cat", "guessed");
        var another = issuer.pretending(
                "issuer-stp", stack.partner(ServerName.ISSUER_CAT).callbackSecret());
        var unknown = issuer.pretending(
                "issuer-xyz", stack.partner(ServerName.ISSUER_CAT).callbackSecret());

        for (var client : List.of(stranger, another, unknown)) {
            assertThat(client.say("JR-1", 1, "ACK", Map.of())).isEqualTo(401);
        }
    }

    @Test
    void letsNobodyInWhoSignedAtAnotherTime() {
        var body = GatewayClient.body("JR-999999991", 1, "ACK", Map.of());
        var now = Instant.now();

        assertThat(issuer.send("old", now.minus(Duration.ofMinutes(6)), body)).isEqualTo(401);
        assertThat(issuer.send("early", now.plus(Duration.ofMinutes(6)), body)).isEqualTo(401);
        assertThat(judicial.strays("JR-999999991")).isEmpty();
    }

    @Test
    void takesNothingThatIsTooLarge() {
        var body = GatewayClient.body("JR-999999992", 1, "ACK", Map.of("text", "x".repeat(70_000)));

        assertThat(issuer.send("large", Instant.now(), body)).isEqualTo(413);
    }

    @Test
    void takesNothingThatIsNoCallback() {
        for (var body : List.of(
                "{",
                "[]",
                "{}",
                GatewayClient.body("JR-1", 0, "ACK", Map.of()),
                GatewayClient.body("", 1, "ACK", Map.of()))) {
            assertThat(issuer.send(UUID.randomUUID().toString(), Instant.now(), body))
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void letsNoRecordTravelInACallback() {
        var planted = "BIMAT" + UUID.randomUUID();
        var id = "JR-999999993";

        assertThat(issuer.say(id, 1, "RESULT", Map.of("resultId", "1", "document", planted)))
                .isEqualTo(202);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(judicial.strays(id)).containsExactly("UNKNOWN_REQUEST"));
        assertThat(judicial.rows("select data::text from callback_stray where request_id = '%s'".formatted(id)))
                .allMatch(row -> !row.get(0).contains(planted));
    }

    @Test
    void takesARepeatedCallbackOnce() throws Exception {
        theIssuerIsSilent("ACK");
        var request = played.send(Judicial.freeRequest(citizens.grownUp()));
        judicial.awaitState(request, "SUBMITTED");
        var id = judicial.partnerId(request);
        var body = GatewayClient.body(id, 1, "ACK", Map.of());

        for (var i = 0; i < 3; i++) {
            assertThat(issuer.send("repeat-" + id, Instant.now(), body)).isEqualTo(202);
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(judicial.row(request, "news_applied"))
                .isEqualTo("1"));
        assertThat(events(request)).containsExactly(List.of("1", "ACK"));
        assertThat(judicial.strays(id)).isEmpty();
    }

    private List<List<String>> events(JudicialCase request) {
        return judicial.rows("select number, type from judicial_event where request = %s order by number"
                .formatted(judicial.row(request, "id")));
    }

    @Test
    void keepsWhatComesBeforeOurOwnCommit() throws Exception {
        theIssuerIsSilent("ACK", "RESULT");
        var next = Long.parseLong(judicial.rows("select last_value + is_called::int from judicial_request_id_seq")
                .get(0)
                .get(0));
        assertThat(issuer.say("JR-" + next, 1, "ACK", Map.of())).isEqualTo(202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(judicial.strays("JR-" + next)).containsExactly("UNKNOWN_REQUEST"));

        var request = played.send(Judicial.freeRequest(citizens.grownUp()));

        assertThat(judicial.partnerId(request)).isEqualTo("JR-" + next);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(judicial.row(request, "news_applied"))
                .isEqualTo("1"));
        assertThat(judicial.rows("select settled_as from callback_stray where request_id = 'JR-%d'".formatted(next)))
                .containsExactly(List.of("TAKEN"));
    }

    @Test
    void keepsWhatComesAfterClosingForAnAdministrator() throws Exception {
        var request = played.send(Judicial.freeRequest(citizens.grownUp()));
        played.playToTheEnd(request, PATIENCE);
        var id = judicial.partnerId(request);

        assertThat(issuer.say(id, 1, "ACK", Map.of())).isEqualTo(202);
        assertThat(issuer.say(id, 3, "EXTENDED", Map.of("reason", "Muộn"))).isEqualTo(202);
        assertThat(issuer.say(id, 2, "REFUSED", Map.of("reason", "Khác"))).isEqualTo(202);
        assertThat(issuer.say(id, 4, "GOSSIP", Map.of())).isEqualTo(202);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(judicial.strays(id))
                .containsExactlyInAnyOrder("LATE", "CONFLICT", "UNKNOWN_TYPE"));
        assertThat(judicial.row(request, "state")).isEqualTo("CLOSED");
        var page = Session.signIn(Person.ADMINISTRATOR).get("/admin/callbacks");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(id);
        assertThat(Session.signIn(Person.C06).get("/admin/callbacks").status()).isEqualTo(403);
    }

    /** One delivery of something that the issuer has said. */
    private record Delivery(String callbackId, String body) {}

    @Test
    void comesToTheSameStateInWhateverOrderAndHoweverOftenThingsAreSaid() throws Exception {
        var words = Stream.concat(
                        Collections.nCopies(ROUNDS * WORDS / 2 - 1, List.of("ACK", "EXTENDED")).stream()
                                .flatMap(List::stream),
                        Stream.of("EXTENDED", "RESULT"))
                .toList();
        theIssuerIsSilent(words.toArray(String[]::new));
        var requests = opened(citizens.grownUps(REQUESTS));
        await().atMost(LONG_PATIENCE).untilAsserted(() -> assertThat(count(requests, "r.submitted_at is not null"))
                .isEqualTo(REQUESTS));

        var random = new Random();
        for (int said = 0; said < words.size(); said += WORDS) {
            int heard = said + WORDS;
            assertThat(atOnce(round(requests, said, random))).containsOnly(202);
            await("%d of %d words".formatted(heard, words.size()))
                    .atMost(LONG_PATIENCE)
                    .untilAsserted(() -> assertThat(count(requests, "r.news_applied >= " + heard))
                            .isEqualTo(REQUESTS));
        }

        await().atMost(LONG_PATIENCE).untilAsserted(() -> assertThat(count(requests, "r.state = 'RESULT'"))
                .isEqualTo(REQUESTS));
        assertThat(judicial.rows("select distinct r.limit_code, r.limit_value, r.due_at::date, "
                        + "(select string_agg(e.type, ',' order by e.number) from judicial_event e "
                        + "where e.request = r.id and e.applied_at is not null) "
                        + "from judicial_request r where r.case_id in " + ids(requests)))
                .hasSize(1)
                .allMatch(row -> row.get(3).equals(String.join(",", words)));
        assertThat(judicial.rows("select s.request_id, s.reason from callback_stray s join judicial_request r "
                        + "on s.request_id = 'JR-' || r.id where r.case_id in " + ids(requests)))
                .isEmpty();
    }

    /** Some of the words, for each request in another order and some more than once; those of all requests mixed. */
    private List<Callable<Integer>> round(List<JudicialCase> requests, int from, Random random) {
        var deliveries = new ArrayList<Delivery>();
        for (var request : requests) {
            for (var news : said(judicial.partnerId(request)).subList(from, from + WORDS)) {
                deliveries.addAll(Collections.nCopies(1 + random.nextInt(MOST_TIMES), delivery(request, news)));
            }
        }
        Collections.shuffle(deliveries, random);
        return deliveries.stream()
                .<Callable<Integer>>map(each -> () -> issuer.send(each.callbackId(), Instant.now(), each.body()))
                .toList();
    }

    private List<JudicialCase> opened(List<Citizen> people) throws Exception {
        return atOnce(people.stream()
                .<Callable<JudicialCase>>map(person -> () -> played.send(Judicial.freeRequest(person)))
                .toList());
    }

    private Delivery delivery(JudicialCase request, JsonNode news) {
        var number = news.path("number").asInt();
        var content = ((ObjectNode) news.deepCopy()).put("requestId", judicial.partnerId(request));
        return new Delivery(judicial.partnerId(request) + "-" + number, content.toString());
    }

    /** What the issuer would tell who asks. */
    private List<JsonNode> said(String partnerId) {
        var partner = judicial.issuer();
        var answer = Web.send(Web.request(partner.address().resolve("/v1/requests/" + partnerId))
                .header("Authorization", "Bearer " + partner.key())
                .header("X-Request-Id", partnerId)
                .header("X-Purpose", "test")
                .header("X-Case-Code", "test")
                .header("X-Officer", "test")
                .header("X-Agency", "CAT")
                .header("X-Consent-Id", "test")
                .header("X-Time", Instant.now().toString())
                .GET());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var news = new ArrayList<JsonNode>();
        answer.json().path("news").forEach(news::add);
        return news;
    }

    private long count(List<JudicialCase> requests, String condition) {
        return Payouts.number(
                stack,
                "select count(*) from judicial_request r where %s and r.case_id in %s"
                        .formatted(condition, ids(requests)));
    }

    private static String ids(List<JudicialCase> requests) {
        return "('"
                + String.join(
                        "', '", requests.stream().map(JudicialCase::caseId).toList()) + "')";
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var results = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
