package vn.lienthong.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** A program that sends requests for criminal records, as VNeID and the province's portal do. */
public final class Caller {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String REQUESTS = "/api/judicial/requests";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI processes;
    private final String authorization;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    public Caller(URI processes, String account, String password) {
        this.processes = processes;
        var credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** What came back. */
    public record Reply(int status, String body) {

        public JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    /** Sends a request, in the fields of the API. */
    public Reply send(Map<String, ?> request) throws IOException, InterruptedException {
        return post(REQUESTS, request);
    }

    /** How a request stands. */
    public Reply ask(String requestId) throws IOException, InterruptedException {
        return exchange(request(of(requestId)).GET());
    }

    public Reply supplement(String requestId, String text) throws IOException, InterruptedException {
        return post(of(requestId) + "/supplement", Map.of("text", text));
    }

    public Reply withdraw(String requestId, String reason) throws IOException, InterruptedException {
        return post(of(requestId) + "/withdrawal", Map.of("reason", reason));
    }

    public Reply withdrawConsent(String requestId, String reason) throws IOException, InterruptedException {
        return post(of(requestId) + "/consent-withdrawal", Map.of("reason", reason));
    }

    /** Asks for anything else. */
    public Reply get(String path) throws IOException, InterruptedException {
        return exchange(request(path).GET());
    }

    /** Posts JSON anywhere. */
    public Reply post(String path, Object content) throws IOException, InterruptedException {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content))));
    }

    private static String of(String requestId) {
        return REQUESTS + "/" + URLEncoder.encode(requestId, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(processes.resolve(path)).timeout(LIMIT).header("Authorization", authorization);
    }

    private Reply exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Reply(answer.statusCode(), answer.body());
    }
}
