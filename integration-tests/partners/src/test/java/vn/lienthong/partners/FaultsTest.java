package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class FaultsTest {

    private static final String ASK =
            "{\"requestId\": \"%s\", \"purpose\": \"test\", \"ids\": [\"070145000001\", \"070145000002\"]}";

    @TempDir
    Path folder;

    private TestPartner registry;

    @BeforeEach
    void start() {
        registry = TestPartner.start(PartnerName.POPULATION, folder);
        registry.sandboxPost("people", people(300));
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    private static String people(int count) {
        var csv = new StringBuilder("id,name,birth_date,sex,status,residence\n");
        for (var i = 0; i < count; i++) {
            csv.append(id(i)).append(",Điểu Bé,1945-02-03,M,ALIVE,bu-dang.dak-nhau\n");
        }
        return csv.toString();
    }

    private static String id(int number) {
        return Long.toString(1_070_145_000_000L + number).substring(1);
    }

    private HttpResponse<byte[]> ask(String requestId) {
        return registry.post("/v1/people", ASK.formatted(requestId));
    }

    @Test
    void knowsPeopleAndLeavesOutWhomItDoesNot() {
        var people = TestPartner.json(registry.post(
                        "/v1/people", "{\"requestId\": \"r\", \"ids\": [\"070145000007\", \"070145999999\"]}"))
                .get("people");

        assertThat(people).hasSize(1);
        assertThat(people.get(0).get("name").asText()).isEqualTo("Điểu Bé");
        assertThat(people.get(0).get("birthDate").asText()).isEqualTo("1945-02-03");
        assertThat(people.get(0).get("residence").asText()).isEqualTo("bu-dang.dak-nhau");
    }

    @Test
    void refusesMoreThanAThousandAtOnce() {
        var ids = String.join(
                ",",
                IntStream.range(0, 1_001).mapToObj(i -> "\"" + id(i) + "\"").toList());

        assertThat(registry.post("/v1/people", "{\"requestId\": \"r\", \"ids\": [" + ids + "]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void letsNobodyInWithoutKey() {
        var open = registry.request("/v1/people")
                .setHeader("Authorization", "Bearer guessed")
                .GET()
                .build();

        assertThat(registry.send(open).statusCode()).isEqualTo(401);
        assertThat(registry.get("/sandbox/faults").statusCode()).isEqualTo(401);
    }

    @Test
    void isDownWhenItIsToldTo() {
        registry.faults("{\"downPercent\": 100}");
        assertThat(ask("r").statusCode()).isEqualTo(503);

        registry.faults("{}");
        assertThat(ask("r").statusCode()).isEqualTo(200);
    }

    @Test
    void isSlowWhenItIsToldTo() {
        registry.faults("{\"latencyMillis\": 300}");

        assertThat(took(() -> ask("r"))).isGreaterThan(Duration.ofMillis(290));
    }

    @Test
    void answersLate() {
        registry.faults("{\"lateAnswerPercent\": 100, \"lateAnswerMillis\": 300}");

        assertThat(took(() -> ask("r"))).isGreaterThan(Duration.ofMillis(290));
    }

    private static Duration took(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void keepsItsRate() {
        registry.faults("{\"ratePerSecond\": 1}");
        ask("r");

        var refused = IntStream.range(0, 5)
                .mapToObj(i -> ask("r"))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(TestPartner.json(refused.body()).get("code").asText()).isEqualTo("RATE");
    }

    @Test
    void keepsItsQuotaOverARestart() {
        registry.faults("{\"dailyQuota\": 2}");
        assertThat(ask("r").statusCode()).isEqualTo(200);
        assertThat(ask("r").statusCode()).isEqualTo(200);

        registry.restart();

        var refused = ask("r");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(TestPartner.json(refused.body()).get("code").asText()).isEqualTo("QUOTA_EXCEEDED");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 86_400L);
    }

    @Test
    void tellsTheSamePeopleOtherwiseWheneverTheRequestIsRepeated() {
        registry.faults("{\"mismatchPercent\": 50}");
        var ids = String.join(
                ",", IntStream.range(0, 300).mapToObj(i -> "\"" + id(i) + "\"").toList());
        var question = "{\"requestId\": \"%s\", \"ids\": [" + ids + "]}";

        var first = TestPartner.text(registry.post("/v1/people", question.formatted("one")));

        assertThat(TestPartner.text(registry.post("/v1/people", question.formatted("one"))))
                .isEqualTo(first);
        assertThat(TestPartner.text(registry.post("/v1/people", question.formatted("two"))))
                .isNotEqualTo(first);
        assertThat(first).contains("Điểu Bé Anh", "1945-02-04", "lam-dong");
    }

    @Test
    void refusesFaultsThatItDoesNotKnow() {
        assertThat(registry.tryFaults("{\"downPercnt\": 1}").statusCode()).isEqualTo(400);
        assertThat(registry.tryFaults("{\"downPercent\": 101}").statusCode()).isEqualTo(400);
        assertThat(registry.tryFaults("{\"latencyMillis\": -1}").statusCode()).isEqualTo(400);
        assertThat(registry.tryFaults("down").statusCode()).isEqualTo(400);
    }

    @Test
    void namesTheLineThatIsWrong() {
        var answer = registry.send(registry.request("/sandbox/people")
                .header("X-Sandbox-Key", TestPartner.SANDBOX_KEY)
                .POST(BodyPublishers.ofString(
                        "id,name,birth_date,sex,status,residence\n1,A,2000-01-01,M,ALIVE,x\n2,B,2000-01-01,M,GONE,x\n"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestPartner.text(answer)).contains("Dòng 3");
    }
}
