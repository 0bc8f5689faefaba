package vn.lienthong.workers.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Unfinished;

class PartnerTest {

    private static final Told DOWN = Told.of(503);
    private static final Told OK = Told.json("{}");

    private final Queue<Told> answers = new ArrayDeque<>();
    private final PlayedServer server = PlayedServer.start(asked -> {
        var next = answers.poll();
        return next == null ? OK : next;
    });

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void saysWhoAsksAndWhatFor() throws InterruptedException {
        partner(0).send(question());
        var asked = server.asked().get(0);
        assertThat(asked.header("Authorization")).isEqualTo("Bearer key");
        assertThat(asked.header("X-request-id")).isEqualTo("id-1");
        assertThat(asked.header("X-purpose")).isEqualTo("CHECK");
        assertThat(asked.header("X-case-code")).isEqualTo("H10.1");
    }

    @Test
    void waitsAsLongAsThePartnerSaysWhenThatIsShort() throws InterruptedException {
        answers.add(busy("RATE", "1"));
        assertThat(partner(0).send(question()).ok()).isTrue();
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void comesBackLaterWhenTheQuotaIsUsedUpAndLeavesThePartnerAloneUntilThen() {
        answers.add(busy("QUOTA_EXCEEDED", "3600"));
        var partner = partner(0);
        assertThat(pause(partner)).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        assertThat(pause(partner)).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void keepsTheAgreedQuotaOfADay() throws InterruptedException {
        var clock = Clock.fixed(Instant.parse("2026-11-27T16:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var partner = new Partner("Đối tác", settings(2), new ObjectMapper(), clock);
        partner.send(question());
        partner.send(question());
        assertThat(pause(partner)).as("until midnight here").isEqualTo(Duration.ofHours(1));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void leavesAPartnerAloneThatFailsOften() {
        var partner = partner(0);
        for (int i = 0; i < 8; i++) {
            answers.add(i % 2 == 0 ? DOWN : Told.cut());
            assertThat(outcome(partner)).isInstanceOf(Outcome.Troubled.class);
        }
        assertThat(pause(partner)).isEqualTo(Duration.ofSeconds(30));
        assertThat(server.asked()).hasSize(8);
    }

    @Test
    void callsTheAdministratorForAWrongKey() {
        answers.add(Told.of(401));
        assertThat(outcome(partner(0))).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void doesNotTakeEndlessAnswers() {
        answers.add(new Told(200, Map.of(), new byte[9 << 20]));
        assertThat(outcome(partner(0))).isInstanceOf(Outcome.Troubled.class);
    }

    @Test
    void putsFilesOnDiskAndOtherAnswersInMemory(@TempDir Path folder) throws Exception {
        var file = folder.resolve("file");
        answers.add(new Told(200, Map.of(), new byte[9 << 20]));
        assertThat(partner(0).download(question(), file).status()).isEqualTo(200);
        assertThat(Files.size(file)).isEqualTo(9 << 20);
        answers.add(new Told(404, Map.of(), "no".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(partner(0).download(question(), file).body()).hasSize(2);
    }

    private Partner partner(int perDay) {
        return new Partner("Đối tác", settings(perDay), new ObjectMapper(), Clock.systemUTC());
    }

    private PartnerSettings settings(int perDay) {
        return new PartnerSettings(
                server.url(),
                "key",
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                1000,
                perDay,
                Duration.ofSeconds(2),
                60,
                Duration.ofSeconds(30));
    }

    private static PartnerRequest question() {
        return PartnerRequest.post("/v1/x", new byte[] {'{', '}'}, "id-1", "CHECK", "H10.1");
    }

    private static Told busy(String code, String seconds) {
        var body = ("{\"code\":\"" + code + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Told(429, Map.of("Retry-After", seconds), body);
    }

    private static Outcome outcome(Partner partner) {
        var unfinished = catchThrowableOfType(Unfinished.class, () -> partner.send(question()));
        return Objects.requireNonNull(unfinished).outcome();
    }

    private static Duration pause(Partner partner) {
        return ((Outcome.NotYet) outcome(partner)).pause();
    }
}
