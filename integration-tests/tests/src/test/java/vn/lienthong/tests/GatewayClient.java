package vn.lienthong.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.Partner;

/** Calls our gateway as a partner does, or as somebody who would like to be one. */
final class GatewayClient {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final URI gateway;
    private final String partner;
    private final String secret;
    private final HttpClient http;

    private GatewayClient(URI gateway, String partner, String secret, HttpClient http) {
        this.gateway = gateway;
        this.partner = partner;
        this.secret = secret;
        this.http = http;
    }

    static GatewayClient of(LocalStack stack, Partner partner) {
        return new GatewayClient(
                stack.gateway().address(), partner.name().id(), partner.callbackSecret(), trusting(stack));
    }

    /** Says to be somebody, and signs with whatever. */
    GatewayClient pretending(String otherPartner, String otherSecret) {
        return new GatewayClient(gateway, otherPartner, otherSecret, http);
    }

    private static HttpClient trusting(LocalStack stack) {
        try {
            return trusting(stack.gateway().certificate());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient trusting(Path certificate) throws IOException, GeneralSecurityException {
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
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LIMIT)
                .sslContext(context)
                .build();
    }

    /** Says something about a request, with an id of its own; the status of the answer. */
    int say(String requestId, int number, String type, Map<String, ?> data) {
        return send(UUID.randomUUID().toString(), Instant.now(), body(requestId, number, type, data));
    }

    static String body(String requestId, int number, String type, Map<String, ?> data) {
        var content = new LinkedHashMap<String, Object>();
        content.put("requestId", requestId);
        content.put("type", type);
        content.put("number", number);
        content.put("at", "2026-11-27T01:00:00Z");
        content.put("data", data);
        return Web.JSON.valueToTree(content).toString();
    }

    /** Sends a callback that was signed at some time; the status of the answer. */
    int send(String callbackId, Instant at, String body) {
        var timestamp = Long.toString(at.getEpochSecond());
        var request = HttpRequest.newBuilder(gateway.resolve("/callbacks/" + partner))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("X-Callback-Id", callbackId)
                .header("X-Timestamp", timestamp)
                .header("X-Signature", signature(timestamp + "." + callbackId + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
