package vn.lienthong.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import vn.lienthong.partners.callback.CallbackSettings;

/** Somebody who is called back, over HTTPS with a certificate of the own. */
final class PlayedGateway implements AutoCloseable {

    private static final String SECRET = "secret-of-the-callbacks";
    private static final String PASSWORD = "changeit";

    private final HttpsServer server;
    private final Path certificate;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile boolean open = true;

    /** One callback that came in. */
    record Heard(String id, JsonNode body, boolean signed) {

        String word() {
            return body.path("number").asInt() + " " + body.path("type").asText();
        }
    }

    private PlayedGateway(HttpsServer server, Path certificate) {
        this.server = server;
        this.certificate = certificate;
    }

    static PlayedGateway start(Path folder) throws Exception {
        var store = folder.resolve("gateway.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "gateway",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool failed");
        }
        return start(store, folder.resolve("gateway.pem"));
    }

    private static PlayedGateway start(Path store, Path certificate) throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var text = Base64.getMimeEncoder()
                .encodeToString(keys.getCertificate("gateway").getEncoded());
        Files.writeString(certificate, "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(Executors.newCachedThreadPool());
        var gateway = new PlayedGateway(server, certificate);
        server.createContext("/", gateway::hear);
        server.start();
        return gateway;
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            if (open) {
                var id = String.valueOf(headers.getFirst("X-Callback-Id"));
                var signed = signature(headers.getFirst("X-Timestamp") + "." + id + ".", body)
                        .equals(headers.getFirst("X-Signature"));
                heard.add(new Heard(id, TestPartner.json(body), signed));
            }
            exchange.sendResponseHeaders(open ? 202 : 503, -1);
        }
    }

    private static String signature(String before, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(before.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes nothing until it is told to. */
    void takes(boolean anything) {
        open = anything;
    }

    List<Heard> heard() {
        return heard;
    }

    List<String> words() {
        return heard.stream().map(Heard::word).toList();
    }

    String address() {
        return "https://127.0.0.1:" + server.getAddress().getPort() + "/callbacks/test";
    }

    CallbackSettings settings() {
        return new CallbackSettings(SECRET, certificate);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
