package vn.lienthong.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody with a demo account: in a browser's session, and at the engine's REST API. */
public final class Client {

    private static final String PASSWORD = "lienthong-demo";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REDIRECTION = 3;
    private static final int SUCCESS = 2;

    private final URI address;
    private final String account;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
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
        var form = "username=" + account + "&password=" + PASSWORD + "&_csrf=" + encoded(page.group(1));
        http.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        // Signing in gives the session a new token: the next page brings it.
        http.send(request("/").GET().build(), HttpResponse.BodyHandlers.discarding());
        return this;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The whole body of a good answer, compressed on the way as for a browser. */
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

    /** Sends the fields of a form on one of our pages, as a browser's session does; the page that comes back. */
    public byte[] submit(String path, Map<String, List<String>> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return sendWithToken(path, "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(form));
    }

    /** Sends a file as the whole body of a request. */
    public byte[] upload(String path, Path file, String contentType) throws IOException, InterruptedException {
        return sendWithToken(path, contentType, HttpRequest.BodyPublishers.ofFile(file));
    }

    /** Posts JSON to the engine's REST API as Tasklist does, in the browser's session. */
    public JsonNode click(String path, Object body) throws IOException, InterruptedException {
        return JSON.readTree(sendWithToken(
                "/engine-rest" + path,
                "application/json",
                HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    private byte[] sendWithToken(String path, String contentType, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var answer = http.send(
                request(path)
                        .header("Content-Type", contentType)
                        .header("X-LIENTHONG-XSRF", token())
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        return answer.statusCode() / 100 == REDIRECTION ? answer.body() : checked(answer);
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("LIENTHONG-XSRF"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Asks the engine's REST API, path below {@code /engine-rest}. */
    public JsonNode rest(String path) throws IOException, InterruptedException {
        return send(authenticated(path).GET());
    }

    /** Posts JSON to the engine's REST API. */
    public JsonNode rest(String path, Object body) throws IOException, InterruptedException {
        return post(path, "application/json", JSON.writeValueAsBytes(body));
    }

    /** Puts nothing but the path itself: a membership, for example. */
    public JsonNode put(String path) throws IOException, InterruptedException {
        return send(authenticated(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{}")));
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
        if (answer.statusCode() / 100 != SUCCESS) {
            throw new Refused(answer);
        }
        return answer.body();
    }
}
