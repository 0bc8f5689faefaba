package vn.lienthong.workers.callback.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.Readers;
import vn.lienthong.workers.callback.Sender;
import vn.lienthong.workers.partner.PlayedLines;

/** The gateway over HTTPS, before a log that does as a test says. */
class GatewayTest {

    private static final String SECRET = "bí mật của công an tỉnh, dài hơn 32 byte";
    private static final String FEES_SECRET = "fees-secret-of-more-than-32-bytes";
    private static final long NOW = PlayedLines.NOW.getEpochSecond();
    private static final String ACK =
            "{\"requestId\":\"JR-12\",\"type\":\"ACK\",\"number\":1,\"at\":\"2026-11-27T04:00:00Z\",\"data\":{}}";

    private static Path keyStore;
    private static HttpClient client;

    private final List<Callback> kept = new CopyOnWriteArrayList<>();
    private Function<Callback, CompletableFuture<?>> log = callback -> {
        kept.add(callback);
        return CompletableFuture.completedFuture(null);
    };
    private Gateway gateway;

    @BeforeAll
    static void makesACertificate(@TempDir Path folder) throws Exception {
        keyStore = KeyStores.make(folder.resolve("gateway.p12"));
        client = HttpClient.newBuilder()
                .sslContext(KeyStores.trusting(keyStore))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @BeforeEach
    void begins() {
        var settings = new GatewaySettings(
                0,
                "127.0.0.1",
                keyStore,
                KeyStores.PASSWORD,
                Map.of("issuer-cat", Sender.ISSUER, "fees", Sender.FEES, "issuer-stp", Sender.ISSUER),
                Map.of("ISSUER_CAT", SECRET, "fees", FEES_SECRET),
                Duration.ofMinutes(5),
                DataSize.ofKilobytes(64),
                4,
                Duration.ofSeconds(3),
                4);
        var admission = new Admission(settings, Readers.reader(), PlayedLines.CLOCK);
        gateway = new Gateway(settings, new CallbackServlet(settings, admission, callback -> log.apply(callback)));
        gateway.start();
    }

    @AfterEach
    void ends() {
        gateway.stop();
    }

    @Test
    void acceptsWhatAPartnerSignedOnceItIsKept() throws Exception {
        var answer = send("issuer-cat", SECRET, NOW, "c-1", ACK);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(kept).extracting(Callback::toString).containsExactly("ACK 1 of issuer-cat about JR-12");
        assertThat(kept.get(0).callbackId()).isEqualTo("c-1");
    }

    @Test
    void acceptsTheSameAgain() throws Exception {
        send("issuer-cat", SECRET, NOW, "c-1", ACK);
        assertThat(send("issuer-cat", SECRET, NOW, "c-1", ACK).statusCode()).isEqualTo(202);
        assertThat(kept).hasSize(2);
    }

    @Test
    void doesNotAnswerBeforeItIsKept() {
        var keeping = new CompletableFuture<Void>();
        log = callback -> keeping;
        var answer = client.sendAsync(signed("issuer-cat", SECRET, NOW, "c-1", ACK), BodyHandlers.ofString());
        await().during(Duration.ofMillis(300)).until(() -> !answer.isDone());
        keeping.complete(null);
        assertThat(answer.join().statusCode()).isEqualTo(202);
    }

    @Test
    void asksToComeAgainWhenItCouldNotBeKept() throws Exception {
        log = callback -> CompletableFuture.failedFuture(new IOException("no broker"));
        var answer = send("issuer-cat", SECRET, NOW, "c-1", ACK);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void asksToComeAgainWhenKeepingTakesTooLong() throws Exception {
        log = callback -> new CompletableFuture<>();
        assertThat(send("issuer-cat", SECRET, NOW, "c-1", ACK).statusCode()).isEqualTo(503);
    }

    @Test
    void refusesWhatNobodySigned() throws Exception {
        assertThat(send("issuer-cat", "other", NOW, "c-1", ACK).statusCode()).isEqualTo(401);
        assertThat(send("issuer-cat", FEES_SECRET, NOW, "c-1", ACK).statusCode())
                .isEqualTo(401);
        assertThat(send("nobody", SECRET, NOW, "c-1", ACK).statusCode()).isEqualTo(401);
        assertThat(send("issuer-stp", "", NOW, "c-1", ACK).statusCode())
                .as("a partner without a secret")
                .isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(at("/callbacks/issuer-cat"))
                                .POST(BodyPublishers.ofString(ACK))
                                .build())
                        .statusCode())
                .isEqualTo(401);
        assertThat(kept).isEmpty();
    }

    @Test
    void refusesWhatWasChangedAfterItWasSigned() throws Exception {
        var signature = signature(SECRET, NOW, "c-1", ACK);
        assertThat(send(request("issuer-cat", NOW, "c-1", signature, ACK.replace("JR-12", "JR-13")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(request("issuer-cat", NOW, "c-2", signature, ACK)).statusCode())
                .isEqualTo(401);
        assertThat(send(request("issuer-cat", NOW + 1, "c-1", signature, ACK)).statusCode())
                .isEqualTo(401);
        assertThat(send(request("fees", NOW, "c-1", signature, ACK)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesWhatWasSignedAtAnotherTime() throws Exception {
        assertThat(send("issuer-cat", SECRET, NOW - 301, "c-1", ACK).statusCode())
                .isEqualTo(401);
        assertThat(send("issuer-cat", SECRET, NOW + 301, "c-1", ACK).statusCode())
                .isEqualTo(401);
        assertThat(send("issuer-cat", SECRET, NOW - 299, "c-1", ACK).statusCode())
                .isEqualTo(202);
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        var answer = send("issuer-cat", SECRET, NOW, "c-1", ACK.replace("JR-12", ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("requestId");
        assertThat(send("issuer-cat", SECRET, NOW, "c 1", ACK).body()).contains("X-Callback-Id");
        assertThat(send("fees", FEES_SECRET, NOW, "c-1", ACK).statusCode())
                .as("an issuer's type")
                .isEqualTo(400);
    }

    @Test
    void takesNoMoreThanAgreed() throws Exception {
        var large = ACK.replace("{}", "{\"x\":\"" + "x".repeat(65_536) + "\"}");
        assertThat(send("issuer-cat", SECRET, NOW, "c-1", large).statusCode()).isEqualTo(413);
        var bytes = large.getBytes(StandardCharsets.UTF_8);
        var chunked = HttpRequest.newBuilder(at("/callbacks/issuer-cat"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        assertThat(send(chunked).statusCode()).isEqualTo(413);
        var within = ACK.replace("{}", "{\"x\":\"" + "x".repeat(60_000) + "\"}");
        assertThat(send("issuer-cat", SECRET, NOW, "c-1", within).statusCode()).isEqualTo(202);
    }

    @Test
    void takesAFewAtOnceAndAsksOthersToComeAgain() throws Exception {
        var keeping = new CompletableFuture<Void>();
        var waiting = new CopyOnWriteArrayList<Callback>();
        log = callback -> {
            waiting.add(callback);
            return keeping;
        };
        var answers = List.of("1", "2", "3", "4").stream()
                .map(id -> client.sendAsync(signed("issuer-cat", SECRET, NOW, id, ACK), BodyHandlers.ofString()))
                .toList();
        await().until(() -> waiting.size() == 4);
        assertThat(send("issuer-cat", SECRET, NOW, "5", ACK).statusCode()).isEqualTo(429);
        keeping.complete(null);
        assertThat(answers).allMatch(answer -> answer.join().statusCode() == 202);
        await().until(() -> send("issuer-cat", SECRET, NOW, "6", ACK).statusCode() == 202);
    }

    @Test
    void freesThePlaceOfWhoeverDoesNotSendTheirBody() throws Exception {
        for (int i = 0; i < 4; i++) {
            var slow = new SlowCaller(gateway.port(), KeyStores.trusting(keyStore));
            slow.beginsAndWaits();
        }
        await().until(() -> send("issuer-cat", SECRET, NOW, "6", ACK).statusCode() == 202);
    }

    @Test
    void hasNothingElseBehindItsPort() throws Exception {
        for (var path : List.of("/", "/actuator/health", "/callbacks", "/callbacks/", "/callbacks/a/b", "/error")) {
            var answer = send(HttpRequest.newBuilder(at(path))
                    .POST(BodyPublishers.ofString(ACK))
                    .build());
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Tomcat");
        }
        assertThat(send(HttpRequest.newBuilder(at("/callbacks/issuer-cat")).build())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void speaksNoPlainHttp() {
        var plain = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + "/callbacks/issuer-cat"))
                .POST(BodyPublishers.ofString(ACK))
                .build();
        try {
            assertThat(send(plain).statusCode()).isEqualTo(400);
        } catch (Exception cut) {
            assertThat(cut).isInstanceOf(IOException.class);
        }
        assertThat(kept).isEmpty();
    }

    @Test
    void doesNotStartWithoutItsCertificate() {
        var settings = new GatewaySettings(
                0,
                "127.0.0.1",
                Path.of("none.p12"),
                "x",
                Map.of("fees", Sender.FEES),
                Map.of(),
                Duration.ofMinutes(5),
                DataSize.ofKilobytes(64),
                4,
                Duration.ofSeconds(1),
                4);
        var admission = new Admission(settings, Readers.reader(), PlayedLines.CLOCK);
        var broken = new Gateway(settings, new CallbackServlet(settings, admission, callback -> log.apply(callback)));
        assertThatThrownBy(broken::start).isInstanceOf(IllegalStateException.class);
        broken.stop();
    }

    private HttpResponse<String> send(String partner, String secret, long timestamp, String id, String body)
            throws IOException, InterruptedException {
        return send(signed(partner, secret, timestamp, id, body));
    }

    private HttpRequest signed(String partner, String secret, long timestamp, String id, String body) {
        return request(partner, timestamp, id, signature(secret, timestamp, id, body), body);
    }

    private HttpRequest request(String partner, long timestamp, String id, String signature, String body) {
        return HttpRequest.newBuilder(at("/callbacks/" + partner))
                .header("X-Callback-Id", id)
                .header("X-Timestamp", Long.toString(timestamp))
                .header("X-Signature", signature)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("https://127.0.0.1:" + gateway.port() + path);
    }

    private static String signature(String secret, long timestamp, String id, String body) {
        try {
            var key = (secret.isEmpty() ? "x" : secret).getBytes(StandardCharsets.UTF_8);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal((timestamp + "." + id + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
