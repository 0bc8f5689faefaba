package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox in a process of its own, which is killed. */
@SuppressWarnings("NullAway.Init")
class KilledTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Process process;
    private int port;
    private KeyFiles ours;
    private KeyFiles bank;
    private String name = "bank-vcb";
    private Map<String, String> more = Map.of();

    @AfterEach
    void end() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void losesNothingThatItAnsweredFor() throws Exception {
        ours = KeyFiles.make(folder, "ours");
        bank = KeyFiles.make(folder, "bank");
        start();
        assertThat(sandbox("accounts", BodyPublishers.ofString(TestOrder.accounts(500))))
                .contains("500");

        for (var number = 0; number < 5; number++) {
            var order = TestOrder.of("M" + number, number * 100, 100).pain001().getBytes(StandardCharsets.UTF_8);
            assertThat(send(partner("/v1/pain001")
                                    .header(
                                            "X-Signature",
                                            KeyFiles.sign(ours.pair().getPrivate(), order))
                                    .POST(BodyPublishers.ofByteArray(order)))
                            .statusCode())
                    .isEqualTo(202);
            process.destroyForcibly().waitFor();
            start();
        }

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            for (var number = 0; number < 5; number++) {
                var status = send(partner("/v1/pain002/M" + number).GET());
                assertThat(status.statusCode()).isEqualTo(200);
                assertThat(status.body()).contains("<GrpSts>ACSC</GrpSts>");
            }
        });
        assertThat(sandbox("books", null)).contains("\"count\":500", "\"total\":250000000");
    }

    @Test
    void tellsWhatItTookOnceItRunsAgain() throws Exception {
        ours = KeyFiles.make(folder, "ours");
        bank = KeyFiles.make(folder, "bank");
        try (var gateway = PlayedGateway.start(folder)) {
            name = "issuer-stp";
            more = Map.of(
                    PartnerSettings.CALLBACK_SECRET,
                    gateway.settings().secret(),
                    PartnerSettings.CALLBACK_TRUST,
                    gateway.settings().trust().toString());
            gateway.takes(false);
            start();
            for (var number = 0; number < 5; number++) {
                var request = IssuerTest.request("JR-" + number, "FORM_1", gateway);
                assertThat(send(aboutOne("/v1/requests").POST(BodyPublishers.ofString(request)))
                                .statusCode())
                        .isEqualTo(202);
                process.destroyForcibly().waitFor();
                start();
            }
            gateway.takes(true);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(gateway.heard().stream()
                            .map(PlayedGateway.Heard::id)
                            .distinct())
                    .hasSize(10));
        }
    }

    private HttpRequest.Builder aboutOne(String path) {
        return partner(path)
                .header("X-Officer", "stp.cb")
                .header("X-Agency", "STP")
                .header("X-Consent-Id", "c1")
                .header("X-Time", "2026-11-27T08:00:00+07:00");
    }

    private void start() throws IOException {
        if (port == 0) {
            try (var free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
        }
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PartnerServer.class.getName(),
                        name,
                        folder.resolve("data").toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        command.environment()
                .putAll(Map.of(
                        PartnerSettings.KEY,
                        TestPartner.KEY,
                        PartnerSettings.SANDBOX_KEY,
                        TestPartner.SANDBOX_KEY,
                        PartnerSettings.SIGNING_KEY,
                        bank.privateFile().toString(),
                        PartnerSettings.CALLER_KEY,
                        ours.publicFile().toString()));
        command.environment().putAll(more);
        process = command.start();
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> !sandbox("faults", null)
                .isEmpty());
    }

    private HttpRequest.Builder partner(String path) {
        return request(path)
                .header("Authorization", "Bearer " + TestPartner.KEY)
                .header("X-Request-Id", "test")
                .header("X-Purpose", "test")
                .header("X-Case-Code", "test");
    }

    private String sandbox(String path, HttpRequest.@Nullable BodyPublisher body)
            throws IOException, InterruptedException {
        var request = request("/sandbox/" + path).header("X-Sandbox-Key", TestPartner.SANDBOX_KEY);
        return send(body == null ? request.GET() : request.POST(body)).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
