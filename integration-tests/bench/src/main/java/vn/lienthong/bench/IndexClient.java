package vn.lienthong.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Elasticsearch, asked directly. */
public final class IndexClient {

    private static final int NOT_FOUND = 404;
    private static final int NOT_YET = 503;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(LIMIT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI address;

    public IndexClient(URI address) {
        this.address = address;
    }

    /** How many documents can be found; 0 while there is no such index. */
    public long count(String index) throws IOException, InterruptedException {
        return send("GET", "/" + index + "/_count?ignore_unavailable=true", "")
                .path("count")
                .asLong();
    }

    /** How many documents were written since there is this index, whether they can be found yet or not; 0 without it. */
    public long written(String index) throws IOException, InterruptedException {
        return send("GET", "/" + index + "/_stats/indexing?ignore_unavailable=true&filter_path=_all.total", "")
                .at("/_all/total/indexing/index_total")
                .asLong();
    }

    /** Whether a case with this code can be found. */
    public boolean finds(String code) throws IOException, InterruptedException {
        var query = URLEncoder.encode("code:\"" + code + "\"", StandardCharsets.UTF_8);
        return send("GET", "/cases/_count?q=" + query, "").path("count").asLong() > 0;
    }

    /** Names of what an alias stands for. */
    public List<String> indicesOf(String alias) throws IOException, InterruptedException {
        var names = new ArrayList<String>();
        send("GET", "/" + alias + "/_alias?ignore_unavailable=true", "")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    /** Sends something, a JSON body or lines of JSON. */
    public JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode send(String method, String path, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(LIMIT)
                .header("Content-Type", path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2 && answer.statusCode() != NOT_FOUND && answer.statusCode() != NOT_YET) {
            throw new IOException(
                    path + ": " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return json.readTree(answer.body());
    }

    /** An empty index with the settings and mappings of what an alias names. */
    public void createLike(String alias, String index) throws IOException, InterruptedException {
        var definition = json.createObjectNode();
        definition.set(
                "mappings",
                send("GET", "/" + alias + "/_mapping", "").elements().next().path("mappings"));
        var old = send("GET", "/" + alias + "/_settings", "")
                .elements()
                .next()
                .path("settings")
                .path("index");
        ObjectNode settings = definition.putObject("settings");
        for (var name : new String[] {"number_of_shards", "number_of_replicas", "refresh_interval", "analysis"}) {
            if (old.has(name)) {
                settings.set(name, old.path(name));
            }
        }
        send("PUT", "/" + index, json.writeValueAsString(definition));
    }
}
