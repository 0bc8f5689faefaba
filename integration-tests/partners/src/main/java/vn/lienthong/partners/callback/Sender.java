package vn.lienthong.partners.callback;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Calls back over HTTPS, signed. */
final class Sender {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;

    private final SecretKeySpec secret;
    private final Clock clock;
    private final HttpClient client;

    private Sender(SecretKeySpec secret, Clock clock, HttpClient client) {
        this.secret = secret;
        this.clock = clock;
        this.client = client;
    }

    /** @throws IllegalArgumentException if the file holds no certificate */
    static Sender of(CallbackSettings settings, Clock clock) throws IOException {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LIMIT)
                .sslContext(trusting(settings))
                .build();
        var secret = new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        return new Sender(secret, clock, client);
    }

    private static SSLContext trusting(CallbackSettings settings) throws IOException {
        try (var pem = Files.newInputStream(settings.trust())) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            known.setCertificateEntry("gateway", certificate);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(settings.trust() + " holds no certificate", e);
        }
    }

    /** Sends all at a time; those that were taken. */
    Set<Outbox.Pending> send(List<Outbox.Pending> callbacks) throws InterruptedException {
        Set<Outbox.Pending> taken = ConcurrentHashMap.newKeySet();
        var answers = callbacks.stream()
                .map(callback -> send(callback).thenAccept(good -> {
                    if (good) {
                        taken.add(callback);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(answers).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return taken;
    }

    private CompletableFuture<Boolean> send(Outbox.Pending callback) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create(callback.address()))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("X-Callback-Id", callback.id())
                .header("X-Timestamp", timestamp)
                .header("X-Signature", signature(timestamp + "." + callback.id() + "." + callback.body()))
                .POST(HttpRequest.BodyPublishers.ofString(callback.body()))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null && answer.statusCode() / 100 == SUCCESS);
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
