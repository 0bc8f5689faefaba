package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who issues criminal records. */
@SuppressWarnings("NullAway.Init")
class IssuerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CITIZEN = "070190000001";

    @TempDir
    Path folder;

    private PlayedGateway gateway;
    private TestPartner issuer;

    @BeforeEach
    void start() throws Exception {
        gateway = PlayedGateway.start(folder);
        issuer = TestPartner.calling(gateway, PartnerName.ISSUER_CAT, folder);
    }

    @AfterEach
    void stop() {
        issuer.close();
        gateway.close();
    }

    private HttpResponse<byte[]> ask(String id) {
        return ask(id, "FORM_1");
    }

    private HttpResponse<byte[]> ask(String id, String form) {
        return issuer.postAboutOne("/v1/requests", request(id, form));
    }

    private String request(String id, String form) {
        return request(id, form, gateway);
    }

    static String request(String id, String form, PlayedGateway gateway) {
        return """
                {"requestId": "%s", "formType": "%s", "purpose": "Xin việc", "dueOn": "2026-12-07", "urgent": false,
                 "person": {"citizenId": "%s", "fullName": "Điểu Bé", "birthDate": "1990-02-03", "sex": "M"},
                 "residences": [], "callback": "%s"}
                """.formatted(id, form, CITIZEN, gateway.address());
    }

    private void hears(String... words) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(gateway.words()).containsExactly(words));
    }

    private JsonNode record(String id) {
        var answer = issuer.getAboutOne("/v1/requests/" + id + "/result");
        assertThat(issuer.signed(answer)).isTrue();
        return TestPartner.json(answer);
    }

    @Test
    void acknowledgesAndIssuesARecordThatItSigns() {
        assertThat(ask("JR-1").statusCode()).isEqualTo(202);

        hears("1 ACK", "2 RESULT");
        assertThat(gateway.heard()).allMatch(PlayedGateway.Heard::signed);
        var record = record("JR-1");
        assertThat(record.path("person").path("citizenId").asText()).isEqualTo(CITIZEN);
        assertThat(record.path("convictions")).isEmpty();
        assertThat(record.path("issuer").asText()).isEqualTo("Công an tỉnh Bình Phước");
        assertThat(gateway.heard().get(1).body().path("data").path("resultId").asText())
                .isEqualTo(record.path("recordNumber").asText());
        assertThat(gateway.heard().get(1).body().path("data")).hasSize(1);
    }

    @Test
    void takesARequestOnce() {
        ask("JR-1");
        var again = ask("JR-1");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(TestPartner.json(again.body()).path("code").asText()).isEqualTo("DUPLICATE");
        hears("1 ACK", "2 RESULT");
        assertThat(TestPartner.json(issuer.sandboxGet("books")).path("count").asInt())
                .isEqualTo(1);
    }

    @Test
    void leavesOutOfForm1WhatIsExpunged() {
        issuer.sandboxPost("convictions", """
                citizen_id,court,judgment,date,offence,sentence,expunged,ban
                070190000001,TAND huyện Bù Đăng,1/2010/HS-ST,2010-02-03,Đánh bạc,Phạt tiền,true,
                070190000001,TAND huyện Bù Đăng,2/2025/HS-ST,2025-02-03,Tham ô,02 năm tù,false,Cấm đảm nhiệm chức vụ
                """);
        ask("JR-1", "FORM_1");
        ask("JR-2", "FORM_2");

        assertThat(record("JR-1").path("convictions")).hasSize(1);
        assertThat(record("JR-1").path("bans")).isEmpty();
        assertThat(record("JR-2").path("convictions")).hasSize(2);
        assertThat(record("JR-2").path("bans")).hasSize(1);
    }

    @Test
    void waitsForWhatItAskedFor() {
        issuer.sandboxPut("script", "{\"*\": [\"ACK\", \"MORE_INFO\", \"EXTENDED\", \"RESULT\"]}");
        ask("JR-1");
        hears("1 ACK", "2 MORE_INFO");
        assertThat(issuer.getAboutOne("/v1/requests/JR-1/result").statusCode()).isEqualTo(404);

        assertThat(supply("JR-1").statusCode()).isEqualTo(202);
        assertThat(supply("JR-1").statusCode()).isEqualTo(409);

        hears("1 ACK", "2 MORE_INFO", "3 EXTENDED", "4 RESULT");
        assertThat(gateway.heard().get(2).body().path("data").path("until").asText())
                .isEqualTo("2026-12-12");
        var state = TestPartner.json(issuer.getAboutOne("/v1/requests/JR-1"));
        assertThat(state.path("state").asText()).isEqualTo("RESULT");
        assertThat(state.path("news")).hasSize(4);
    }

    private HttpResponse<byte[]> supply(String id) {
        return issuer.postAboutOne(
                "/v1/requests/" + id + "/supplements",
                "{\"requestId\": \"%s-S1\", \"number\": 1, \"text\": \"Sổ hộ khẩu\"}".formatted(id));
    }

    @Test
    void wantsNothingThatItDidNotAskFor() {
        ask("JR-1");

        assertThat(supply("JR-1").statusCode()).isEqualTo(400);
        assertThat(supply("JR-2").statusCode()).isEqualTo(404);
    }

    @Test
    void isWithdrawnFromUntilItHasDecided() {
        issuer.sandboxPut("script", "{\"" + CITIZEN + "\": [\"ACK\"]}");
        ask("JR-1");
        issuer.sandboxPut("script", "{}");
        ask("JR-2");

        assertThat(withdraw("JR-1")).isEqualTo(204);
        assertThat(withdraw("JR-1")).isEqualTo(204);
        assertThat(withdraw("JR-2")).isEqualTo(409);
        assertThat(withdraw("JR-3")).isEqualTo(404);
    }

    private int withdraw(String id) {
        return issuer.send(issuer.aboutOne("/v1/requests/" + id).DELETE().build())
                .statusCode();
    }

    @Test
    void saysMoreWhenItIsToldTo() {
        ask("JR-1");
        hears("1 ACK", "2 RESULT");

        issuer.sandboxPost("words", "{\"requestId\": \"JR-1\", \"words\": [\"EXTENDED\"]}");

        hears("1 ACK", "2 RESULT", "3 EXTENDED");
        assertThat(TestPartner.json(issuer.getAboutOne("/v1/requests/JR-1"))
                        .path("state")
                        .asText())
                .isEqualTo("RESULT");
    }

    @Test
    void repeatsUntilItIsHeardOverARestart() {
        gateway.takes(false);
        ask("JR-1");
        issuer.restart();
        gateway.takes(true);

        // What was on its way when it was restarted may come twice.
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(gateway.words().stream().distinct()).containsExactly("1 ACK", "2 RESULT"));
    }

    @Test
    void tellsTwiceWithTheSameIdAndOutOfOrder() {
        issuer.faults("{\"duplicatePercent\": 100, \"outOfOrder\": true}");
        issuer.sandboxPut("script", "{\"*\": [\"ACK\", \"EXTENDED\", \"EXTENDED\", \"RESULT\"]}");
        IntStream.range(0, 5).forEach(i -> ask("JR-" + i));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(gateway.heard()).hasSize(40));
        assertThat(gateway.heard().stream().map(PlayedGateway.Heard::id).distinct())
                .hasSize(20);
        var inOrder = List.of("1 ACK", "2 EXTENDED", "3 EXTENDED", "4 RESULT");
        assertThat(IntStream.range(0, 5).mapToObj(i -> gateway.heard().stream()
                        .filter(heard -> heard.body().path("requestId").asText().equals("JR-" + i))
                        .map(PlayedGateway.Heard::word)
                        .distinct()
                        .toList()))
                .anyMatch(words -> !words.equals(inOrder));
    }

    @Test
    void holdsCallbacksBack() {
        issuer.faults("{\"callbackDelayMillis\": 1500}");
        var begin = System.nanoTime();
        ask("JR-1");

        hears("1 ACK", "2 RESULT");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(1_400));
    }

    @Test
    void mistakesThePersonWhenItIsToldTo() {
        issuer.faults("{\"mismatchPercent\": 100}");
        ask("JR-1");

        assertThat(record("JR-1").path("person").path("citizenId").asText()).isNotEqualTo(CITIZEN);
        issuer.faults("{}");
        assertThat(record("JR-1").path("person").path("citizenId").asText()).isEqualTo(CITIZEN);
    }

    @Test
    void refusesWhatIsNotComplete() {
        assertThat(ask("JR-1", "FORM_3").statusCode()).isEqualTo(400);
        assertThat(issuer.postAboutOne("/v1/requests", request("JR-1", "FORM_1").replace("https:", "http:"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(issuer.postAboutOne("/v1/requests", "[]").statusCode()).isEqualTo(400);
        assertThat(issuer.post("/v1/requests", request("JR-1", "FORM_1")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void wantsToKnowWhoseConsentThereIs() {
        var request = issuer.aboutOne("/v1/requests/JR-1")
                .setHeader("X-Consent-Id", "")
                .GET()
                .build();

        assertThat(issuer.send(request).statusCode()).isEqualTo(403);
    }
}
