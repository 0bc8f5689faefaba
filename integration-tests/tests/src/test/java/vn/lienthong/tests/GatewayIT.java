package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.lienthong.play.JudicialCase;
import vn.lienthong.play.PlayedJudicial;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ServerName;

/** Partners call back: who is let in, and what becomes of what they say. */
@ResourceLock(Shared.ISSUERS)
class GatewayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
        judicial.keepsToItself("ACK");
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
        judicial.keepsToItself("ACK", "RESULT");
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
}
