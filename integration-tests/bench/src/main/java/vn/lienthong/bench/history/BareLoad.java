package vn.lienthong.bench.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import vn.lienthong.bench.IndexClient;

/** The same documents as the indexer has written, put into the same Elasticsearch by a loop that does nothing else. */
final class BareLoad {

    private static final int LOADERS = 2;
    private static final int AT_ONCE = 2_000;
    private static final int MOST = 200_000;

    /** What the documents of each index can be ordered by. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "cases", List.of("caseId"),
            "case-tasks", List.of("taskId"),
            "case-events", List.of("caseId", "sequence", "position"));

    private final IndexClient index;

    BareLoad(IndexClient index) {
        this.index = index;
    }

    /** Documents a second. */
    double perSecond() throws Exception {
        var portions = new ConcurrentLinkedQueue<Portion>();
        long documents = 0;
        for (var alias : KEYS.keySet()) {
            var bare = "bare-" + alias;
            index.send("DELETE", "/" + bare, "");
            index.createLike(alias, bare);
            documents += read(alias, bare, portions);
        }
        long began = System.nanoTime();
        var loaders = Executors.newFixedThreadPool(LOADERS);
        try {
            Callable<Boolean> load = () -> {
                for (var portion = portions.poll(); portion != null; portion = portions.poll()) {
                    index.send("POST", "/" + portion.index() + "/_bulk", portion.lines());
                }
                return true;
            };
            for (var each : loaders.invokeAll(List.of(load, load))) {
                each.get();
            }
        } finally {
            loaders.shutdownNow();
        }
        return documents / ((System.nanoTime() - began) / 1e9);
    }

    private long read(String alias, String bare, ConcurrentLinkedQueue<Portion> portions)
            throws IOException, InterruptedException {
        long read = 0;
        var after = "";
        List<JsonNode> hits;
        do {
            hits = page(alias, after);
            if (!hits.isEmpty()) {
                var lines = new StringBuilder();
                hits.forEach(hit -> lines.append("{\"index\":{\"_id\":")
                        .append(hit.path("_id"))
                        .append("}}\n")
                        .append(hit.path("_source"))
                        .append('\n'));
                portions.add(new Portion(bare, lines.toString()));
                after = ",\"search_after\":" + hits.get(hits.size() - 1).path("sort");
                read += hits.size();
            }
        } while (hits.size() == AT_ONCE && read < MOST);
        return read;
    }

    private List<JsonNode> page(String alias, String after) throws IOException, InterruptedException {
        var order = "[\"" + String.join("\",\"", KEYS.getOrDefault(alias, List.of())) + "\"]";
        var answer = index.send(
                "POST", "/" + alias + "/_search", "{\"size\":%d,\"sort\":%s%s}".formatted(AT_ONCE, order, after));
        var hits = new ArrayList<JsonNode>();
        answer.path("hits").path("hits").forEach(hits::add);
        return hits;
    }

    private record Portion(String index, String lines) {}
}
