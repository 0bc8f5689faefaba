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
import java.util.Random;
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

/** A thousand random orders of what the issuer says, with repeats. They leave no time for anybody else. */
@Isolated
class CallbackOrdersIT {

    /** With rounds for each, a thousand random orders; the sandbox has fifty words at most for each. */
    private static final int REQUESTS = 63;

    private static final int ROUNDS = 16;

    /** In every round, in an order of its own for each request. */
    private static final int WORDS = 3;

    /** One of so many words is said a second time. */
    private static final int REPEATED = 4;

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final LocalStack stack = SharedStack.withPartners();
    private final Judicial judicial = new Judicial(stack);
    private final Citizens citizens = new Citizens(stack);
    private final PlayedJudicial played = judicial.played();
    private final GatewayClient issuer = GatewayClient.of(stack, judicial.issuer());

    @AfterEach
    void theIssuerIsAsUsual() {
        judicial.isAsUsual();
    }

    @Test
    void comesToTheSameStateInWhateverOrderAndHoweverOftenThingsAreSaid() throws Exception {
        var words = Stream.concat(
                        Collections.nCopies(ROUNDS - 1, List.of("ACK", "EXTENDED", "ACK")).stream(),
                        Stream.of(List.of("EXTENDED", "ACK", "RESULT")))
                .flatMap(List::stream)
                .toList();
        judicial.keepsToItself(words.toArray(String[]::new));
        var cases = ids(opened(citizens.grownUps(REQUESTS)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count("r.submitted_at is not null and r.case_id in " + cases))
                        .isEqualTo(REQUESTS));

        long seed = System.nanoTime();
        var random = new Random(seed);
        var told = told(cases);
        for (int said = 0; said < words.size(); said += WORDS) {
            int heard = said + WORDS;
            assertThat(atOnce(round(told, said, random))).containsOnly(202);
            await("%d of %d words, with seed %d".formatted(heard, words.size(), seed))
                    .atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(count("r.news_applied >= %d and r.case_id in %s".formatted(heard, cases)))
                                    .isEqualTo(REQUESTS));
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count("r.state = 'RESULT' and r.case_id in " + cases))
                .isEqualTo(REQUESTS));
        assertThat(judicial.rows("select distinct r.limit_code, r.limit_value, r.due_at::date, "
                        + "(select string_agg(e.type, ',' order by e.number) from judicial_event e "
                        + "where e.request = r.id and e.applied_at is not null) "
                        + "from judicial_request r where r.case_id in " + cases))
                .hasSize(1)
                .allMatch(row -> row.get(3).equals(String.join(",", words)));
        assertThat(judicial.rows("select s.request_id, s.reason from callback_stray s join judicial_request r "
                        + "on s.request_id = 'JR-' || r.id where r.case_id in " + cases))
                .isEmpty();
        assertThat(judicial.rows("select c.path from partner_call c join judicial_request r "
                        + "on c.path = '/v1/requests/JR-' || r.id where r.case_id in " + cases))
                .as("whoever asks gets all words at once, and their order proves nothing")
                .isEmpty();
    }

    /** What the issuer has to say about a request of ours. */
    private record Told(String partnerId, List<JsonNode> news) {

        Delivery delivery(int word) {
            var said = news.get(word);
            var content = ((ObjectNode) said.deepCopy()).put("requestId", partnerId);
            return new Delivery(partnerId + "-" + said.path("number").asInt(), content.toString());
        }
    }

    /** One delivery of something that the issuer has said. */
    private record Delivery(String callbackId, String body) {}

    /** Some of the words, for each request in another order and some more than once; those of all requests mixed. */
    private List<Callable<Integer>> round(List<Told> requests, int from, Random random) {
        var deliveries = new ArrayList<Delivery>();
        for (var request : requests) {
            for (int word = from; word < from + WORDS; word++) {
                int times = random.nextInt(REPEATED) == 0 ? 2 : 1;
                deliveries.addAll(Collections.nCopies(times, request.delivery(word)));
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

    private List<Told> told(String cases) throws Exception {
        return atOnce(judicial.rows("select 'JR-' || r.id from judicial_request r where r.case_id in " + cases).stream()
                .<Callable<Told>>map(row -> () -> new Told(row.get(0), said(row.get(0))))
                .toList());
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

    private long count(String condition) {
        return Payouts.number(stack, "select count(*) from judicial_request r where " + condition);
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
