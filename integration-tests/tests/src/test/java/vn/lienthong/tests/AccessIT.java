package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in where. */
class AccessIT {

    private static final HttpRequest.BodyPublisher NOTHING = HttpRequest.BodyPublishers.ofString("{}");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/files/X",
                "/admin/agencies",
                "/api/diagrams/x",
                "/engine-rest/engine",
                "/engine-rest/task",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/",
                "/actuator/env",
                "/assets/diagram.js"
            })
    void nothingAnswersWithoutSignIn(String path) {
        var answer = Session.anonymous().get(path);
        if (path.startsWith("/assets")) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            assertThat(answer.status()).as(answer.body()).isIn(302, 401);
        }
    }

    @Test
    void onlySignInAndHealthAreOpenAndHealthTellsNothing() {
        assertThat(Session.anonymous().get("/sign-in").status()).isEqualTo(200);
        var health = Session.anonymous().get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().has("components")).isFalse();
    }

    @Test
    void theWebAppsHaveNoSecondSignIn() {
        var form = HttpRequest.BodyPublishers.ofString("username=quantri&password=lienthong-demo");
        var answer = Session.anonymous()
                .postWithoutToken(
                        "/camunda/api/admin/auth/user/default/login/tasklist",
                        "application/x-www-form-urlencoded",
                        form);
        assertThat(answer.status()).isIn(401, 403);
    }

    @Test
    void officersSeeNeitherSearchNorAdministration() {
        var officer = Session.signIn(Person.C06);
        assertThat(officer.get("/cases").status()).isEqualTo(403);
        assertThat(officer.get("/admin/agencies").status()).isEqualTo(403);
    }

    @Test
    void officersReadNoCaseThatTheirAgencyHasNoPartIn() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2030-06-28");
        var own = Session.signIn(kiosk.officer()).get("/files/" + kiosk.code());
        assertThat(own.status()).isEqualTo(200);
        var other = Session.signIn(Person.officer("vpub", "dong-phu")).get("/files/" + kiosk.code());
        assertThat(other.status()).isEqualTo(404);
    }

    @Test
    void eachPageOfTheWebAppsHasTheNonceOfItsOwnHeader() {
        var officer = Session.signIn(Person.C06);
        var pages = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> officer.get("/camunda/app/tasklist/default/"))
                .toList();
        assertThat(pages).allSatisfy(page -> {
            var nonce = NONCE.matcher(page.header("Content-Security-Policy"));
            assertThat(nonce.find()).isTrue();
            assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
        });
    }

    @Test
    void aSessionNeedsOurTokenForTheRestApi() {
        var session = Session.signIn(Person.C06);
        assertThat(session.postWithoutToken("/engine-rest/task", "application/json", NOTHING)
                        .status())
                .isEqualTo(403);
        assertThat(session.post("/engine-rest/task", "application/json", NOTHING)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesAnUploadThatIsNotWhatItClaims() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2030-06-28");
        var task = kiosk.officer().awaits("survey", kiosk);
        var session = Session.signIn(kiosk.officer());
        var program = "MZ chương trình".getBytes(StandardCharsets.UTF_8);
        var answer = Attachments.upload(session, task, "proposalFile", "tờ trình.pdf", program);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("Nội dung của tệp “tờ trình.pdf” không đúng với tên tệp");
        var large = Attachments.upload(session, task, "proposalFile", "lớn.pdf", new byte[23 * 1024 * 1024]);
        assertThat(large.status()).isEqualTo(413);
        var stranger = Attachments.upload(Session.signIn(Person.C06), task, "f", "a.pdf", Attachments.PDF);
        assertThat(stranger.status()).isEqualTo(403);
    }
}
