package vn.lienthong.bench.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.bench.IndexClient;

/** The same documents as the indexer has written, put into the same Elasticsearch by a loop that does nothing else. */
final class BareLoad {

    private static final int LOADERS = 2;
    private static final int AT_ONCE = 2_000;

    private final IndexClient index;

    BareLoad(IndexClient index) {
        this.index = index;
    }

    /** Documents a second. */
    double perSecond() throws Exception {
        var all = new ArrayList<Portion>();
        for (var alias : IndexerSpeed.ALIASES) {
            var bare = "bare-" + alias;
            index.send("DELETE", "/" + bare, "");
            index.createLike(alias, bare);
            read(alias, bare, all);
        }
        // All three kinds from the first to the last, as they come to the indexer.
        Collections.shuffle(all, new Random(1));
        var portions = new ConcurrentLinkedQueue<>(all);
        // As with the indexer, the first half warms up.
        load(portions, portions.size() / 2);
        long measured = portions.stream().mapToLong(Portion::documents).sum();
        long began = System.nanoTime();
        load(portions, portions.size());
        return measured / ((System.nanoTime() - began) / 1e9);
    }

    private void load(Queue<Portion> portions, int most) throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(most);
        var loaders = Executors.newFixedThreadPool(LOADERS);
        try {
            Callable<Boolean> load = () -> {
                while (left.getAndDecrement() > 0) {
                    var portion = portions.poll();
                    if (portion != null) {
                        index.send("POST", "/" + portion.index() + "/_bulk", portion.lines());
                    }
                }
                return true;
            };
            for (var each : loaders.invokeAll(List.of(load, load))) {
                each.get();
            }
        } finally {
            loaders.shutdownNow();
        }
    }

    private void read(String alias, String bare, List<Portion> portions) throws IOException, InterruptedException {
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
                portions.add(new Portion(bare, lines.toString().getBytes(StandardCharsets.UTF_8), hits.size()));
                after = ",\"search_after\":" + hits.get(hits.size() - 1).path("sort");
            }
        } while (hits.size() == AT_ONCE);
    }

    /** In the order in which the indexer wrote them: sorted by case they would be far less work. */
    private List<JsonNode> page(String alias, String after) throws IOException, InterruptedException {
        var answer = index.send(
                "POST", "/" + alias + "/_search", "{\"size\":%d,\"sort\":[\"_seq_no\"]%s}".formatted(AT_ONCE, after));
        var hits = new ArrayList<JsonNode>();
        answer.path("hits").path("hits").forEach(hits::add);
        return hits;
    }

    private record Portion(String index, byte[] lines, int documents) {}
}
