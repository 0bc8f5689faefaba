package vn.lienthong.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody with a demo account: in a browser's session, and at the engine's REST API. */
public final class Client {

    private static final String PASSWORD = "lienthong-demo";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final String account;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    public Client(URI address, String account) {
        this.address = address;
        this.account = account;
    }

    /** Signs in as a browser does. */
    public Client signIn() throws IOException, InterruptedException {
        var page = TOKEN.matcher(new String(page("/sign-in"), StandardCharsets.UTF_8));
        if (!page.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        var form = "username=" + account + "&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(page.group(1), StandardCharsets.UTF_8);
        http.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return this;
    }

    /** The whole body of an answer 200, compressed on the way as for a browser. */
    public byte[] page(String path) throws IOException, InterruptedException {
        var answer = http.send(
                request(path).header("Accept-Encoding", "gzip").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        var body = checked(answer);
        if (answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isEmpty()) {
            return body;
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return plain.readAllBytes();
        }
    }

    /** Asks the engine's REST API, path below {@code /engine-rest}. */
    public JsonNode rest(String path) throws IOException, InterruptedException {
        return send(authenticated(path).GET());
    }

    /** Posts JSON to the engine's REST API. */
    public JsonNode rest(String path, Object body) throws IOException, InterruptedException {
        return post(path, "application/json", JSON.writeValueAsBytes(body));
    }

    /** Posts any content to the engine's REST API. */
    public JsonNode post(String path, String contentType, byte[] body) throws IOException, InterruptedException {
        return send(authenticated(path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JSON.readTree(checked(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())));
    }

    private HttpRequest.Builder authenticated(String path) {
        var credentials = (account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return request("/engine-rest" + path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(LIMIT);
    }

    private static byte[] checked(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
