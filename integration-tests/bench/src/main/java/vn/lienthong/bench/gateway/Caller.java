package vn.lienthong.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A partner that calls back over HTTPS, signed, without waiting for one answer before the next call. */
final class Caller {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final URI address;
    private final SecretKeySpec secret;
    private final HttpClient http;

    /**
     * @param address with the partner's name
     * @param certificate of the gateway (PEM)
     */
    Caller(URI address, String secret, Path certificate) throws IOException, GeneralSecurityException {
        this.address = address;
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LIMIT)
                .sslContext(trusting(certificate))
                .build();
    }

    private static SSLContext trusting(Path certificate) throws IOException, GeneralSecurityException {
        var known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (var pem = Files.newInputStream(certificate)) {
            known.setCertificateEntry(
                    "gateway", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** The status of the answer; 0 where none came. */
    CompletableFuture<Integer> send(PlannedCallback callback) {
        var timestamp = Long.toString(Instant.now().getEpochSecond());
        var body = callback.body();
        var request = HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("X-Callback-Id", callback.id())
                .header("X-Timestamp", timestamp)
                .header("X-Signature", signature(timestamp + "." + callback.id() + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null ? answer.statusCode() : 0);
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
