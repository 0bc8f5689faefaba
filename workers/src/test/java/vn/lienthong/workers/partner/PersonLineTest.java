package vn.lienthong.workers.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.partner.PartnerCall.Phase;
import vn.lienthong.workers.task.Unfinished;

class PersonLineTest {

    private final Queue<Told> answers = new ArrayDeque<>();
    private final PlayedServer server = PlayedServer.start(asked -> {
        var next = answers.poll();
        return next == null ? Told.json("{\"a\":1}") : next;
    });
    private final PlayedAudit audit = new PlayedAudit();
    private final PersonLine line = PlayedLines.line("population", server, audit);

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void saysWhoAsksForWhomWithWhoseConsentAndWhen() throws InterruptedException {
        line.post("/v1/person", Map.of("id", "1"), "R-1", PlayedLines.ENVELOPE);
        var asked = server.asked().get(0);
        assertThat(asked.header("X-officer")).isEqualTo("cat.cb");
        assertThat(asked.header("X-agency")).isEqualTo("CAT");
        assertThat(asked.header("X-consent-id")).isEqualTo("C-1");
        assertThat(asked.header("X-time")).isEqualTo("2026-11-27T04:00:00Z");
        assertThat(asked.header("X-purpose")).isEqualTo("CHECK");
        assertThat(asked.header("X-case-code")).isEqualTo("H10.1");
        assertThat(asked.header("X-request-id")).isEqualTo("R-1");
    }

    @Test
    void keepsTheHashOfWhatWasSaidAndNothingOfIt() throws Exception {
        line.post("/v1/person", Map.of("id", "070190123456"), "R-1", PlayedLines.ENVELOPE);
        var begun = audit.calls.get(0);
        assertThat(begun)
                .isEqualTo(new PartnerCall(
                        begun.call(),
                        Phase.BEGUN,
                        "R-1",
                        "population",
                        "/v1/person",
                        "H10.1",
                        "cat.cb",
                        "CAT",
                        "CHECK",
                        "C-1",
                        PlayedLines.NOW,
                        null,
                        sha256("{\"id\":\"070190123456\"}"),
                        null));
        assertThat(audit.calls).containsExactly(begun, begun.ended(PlayedLines.NOW, 200, sha256("{\"a\":1}")));
    }

    @Test
    void keepsEachExchangeAlsoThoseThatFailed() {
        answers.addAll(List.of(Told.of(503), Told.cut()));
        assertThatThrownBy(this::ask).isInstanceOf(Unfinished.class);
        assertThatThrownBy(this::ask).isInstanceOf(Unfinished.class);
        assertThat(audit.calls)
                .extracting(PartnerCall::phase)
                .containsExactly(Phase.BEGUN, Phase.ENDED, Phase.BEGUN, Phase.ENDED);
        assertThat(audit.calls).extracting(PartnerCall::status).containsExactly(null, 503, null, null);
        assertThat(audit.calls).extracting(PartnerCall::call).doesNotContainNull();
        assertThat(audit.calls.get(1).call())
                .isEqualTo(audit.calls.get(0).call())
                .isNotEqualTo(audit.calls.get(2).call());
        assertThat(audit.calls.get(3).answerHash()).isNull();
    }

    @Test
    void callsNobodyOfWhomTheAuditDoesNotKnowBefore() {
        var shut = new CallAudit() {
            @Override
            public void ready() {
                // There is room.
            }

            @Override
            public void write(List<PartnerCall> calls) {
                if (!calls.isEmpty()) {
                    throw Unfinished.notYet(java.time.Duration.ofSeconds(1), "away");
                }
            }
        };
        assertThatThrownBy(() -> PlayedLines.line("x", server, shut).get("/v1/x", PlayedLines.ENVELOPE))
                .isInstanceOf(Unfinished.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void callsNobodyWhileTheAuditHasNoRoom() {
        CallAudit full = new CallAudit() {
            @Override
            public void ready() {
                throw Unfinished.notYet(java.time.Duration.ofSeconds(1), "full");
            }

            @Override
            public void write(List<PartnerCall> calls) {
                throw new AssertionError(calls);
            }
        };
        assertThatThrownBy(() -> PlayedLines.line("x", server, full).get("/v1/x", PlayedLines.ENVELOPE))
                .isInstanceOf(Unfinished.class);
        assertThat(server.asked()).isEmpty();
    }

    private void ask() throws InterruptedException {
        line.post("/v1/x", Map.of(), "R-1", PlayedLines.ENVELOPE);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
