package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.callback.CallbackSettings;
import vn.lienthong.partners.iso.Iso;

/** A sandbox that really runs, in this process, and a partner who calls it. */
final class TestPartner implements AutoCloseable {

    static final String KEY = "key-of-the-partner";
    static final String SANDBOX_KEY = "key-of-the-sandbox";
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final PartnerSettings settings;
    private final KeyFiles bank;
    private final KeyFiles ours;
    private PartnerServer server;

    private TestPartner(PartnerSettings settings, KeyFiles bank, KeyFiles ours) {
        this.settings = settings;
        this.bank = bank;
        this.ours = ours;
        this.server = run();
    }

    /** With an empty store. */
    static TestPartner start(PartnerName name, Path folder) {
        return start(name, folder, null, false);
    }

    static TestPartner withSample(PartnerName name, Path folder) {
        return start(name, folder, null, true);
    }

    /** With an empty store; calls back there. */
    static TestPartner calling(PlayedGateway gateway, PartnerName name, Path folder) {
        return start(name, folder, gateway.settings(), false);
    }

    private static TestPartner start(
            PartnerName name, Path folder, @Nullable CallbackSettings callbacks, boolean sample) {
        var bank = KeyFiles.make(folder, "bank");
        var ours = KeyFiles.make(folder, "ours");
        var settings = new PartnerSettings(
                name,
                folder.resolve("data"),
                0,
                KEY,
                SANDBOX_KEY,
                bank.privateFile(),
                ours.publicFile(),
                callbacks,
                sample,
                Clock.system(Iso.ZONE));
        return new TestPartner(settings, bank, ours);
    }

    private PartnerServer run() {
        try {
            return PartnerServer.start(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void restart() {
        server.close();
        server = run();
    }

    /** As partners ask about one person. */
    HttpRequest.Builder aboutOne(String path) {
        return request(path)
                .header("X-Officer", "stp.cb")
                .header("X-Agency", "STP")
                .header("X-Consent-Id", "c1")
                .header("X-Time", "2026-11-27T08:00:00+07:00");
    }

    HttpResponse<byte[]> getAboutOne(String path) {
        return send(aboutOne(path).GET().build());
    }

    HttpResponse<byte[]> postAboutOne(String path, String body) {
        return send(aboutOne(path).POST(BodyPublishers.ofString(body)).build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + KEY)
                .header("X-Request-Id", "test")
                .header("X-Purpose", "test")
                .header("X-Case-Code", "test");
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<byte[]> post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)).build());
    }

    /** Signed as we sign. */
    HttpResponse<byte[]> postSigned(String path, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("X-Signature", KeyFiles.sign(ours.pair().getPrivate(), bytes))
                .POST(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    private HttpRequest.Builder sandbox(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/sandbox/" + path))
                .timeout(LIMIT)
                .header("X-Sandbox-Key", SANDBOX_KEY);
    }

    /** For those who test; has to be answered with 200. */
    byte[] sandboxGet(String path) {
        return good(send(sandbox(path).GET().build()));
    }

    byte[] sandboxPost(String path, String body) {
        return good(send(sandbox(path).POST(BodyPublishers.ofString(body)).build()));
    }

    byte[] sandboxPut(String path, String body) {
        return good(send(sandbox(path).PUT(BodyPublishers.ofString(body)).build()));
    }

    void faults(String json) {
        good(send(sandbox("faults").PUT(BodyPublishers.ofString(json)).build()));
    }

    HttpResponse<byte[]> tryFaults(String json) {
        return send(sandbox("faults").PUT(BodyPublishers.ofString(json)).build());
    }

    private static byte[] good(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** Whether the bank signed what it answered. */
    boolean signed(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("X-Signature")
                .filter(signature -> KeyFiles.verifies(bank.pair().getPublic(), response.body(), signature))
                .isPresent();
    }

    static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response.body());
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    Path data() {
        return settings.data();
    }

    KeyFiles ours() {
        return ours;
    }

    KeyFiles bank() {
        return bank;
    }

    @Override
    public void close() {
        server.close();
    }
}
