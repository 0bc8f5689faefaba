package vn.lienthong.bench.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import vn.lienthong.bench.IndexClient;
import vn.lienthong.bench.Latencies;
import vn.lienthong.play.Client;
import vn.lienthong.stack.LocalStack;

/** Officers who open cases, each in a browser's session, and wait until what they did can be found. */
final class ClickToHit {

    private static final List<String> UNITS =
            List.of("bu-dang", "bu-dop", "bu-gia-map", "dong-phu", "hon-quan", "loc-ninh", "phu-rieng", "chon-thanh");

    /** Whoever looks more often takes from the servers what they need to come to it. */
    private static final int LOOK_EVERY_MILLIS = 50;

    /** The process application has just been started: until then it is being compiled. */
    private static final int WARM_UP_SECONDS = 90;

    private static final String START = "/process-definition/key/model-02-rollout/submit-form";

    private final LocalStack stack;
    private final IndexClient index;
    private final int thinkMillis;

    /** @param thinkMillis between an officer's hit and the next click, on average */
    ClickToHit(LocalStack stack, IndexClient index, int thinkMillis) {
        this.stack = stack;
        this.index = index;
        this.thinkMillis = thinkMillis;
    }

    Latencies measure(int officers, int seconds) throws Exception {
        var latencies = new Latencies();
        long begin = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
        long end = begin + seconds * 1_000_000_000L;
        var threads = Executors.newFixedThreadPool(officers);
        try {
            var all = threads.invokeAll(IntStream.range(0, officers)
                    .mapToObj(officer -> (Callable<Boolean>) () -> work(officer, begin, end, latencies))
                    .toList());
            for (var each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return latencies;
    }

    private boolean work(int officer, long begin, long end, Latencies latencies) throws Exception {
        var unit = UNITS.get(officer % UNITS.size());
        var client = new Client(stack.processes().address(), "vpub." + unit + ".cb").signIn();
        while (System.nanoTime() < end) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(thinkMillis, 2 * thinkMillis) * 2L / 3);
            long clicked = System.nanoTime();
            JsonNode opened = client.click(
                    START,
                    Map.of(
                            "variables",
                            Map.of("unit", Map.of("value", unit), "caseDue", Map.of("value", "2030-06-28"))));
            var code = opened.path("businessKey").asText();
            while (!index.finds(code)) {
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            if (clicked > begin && clicked < end) {
                latencies.add(System.nanoTime() - clicked);
            }
        }
        return true;
    }
}
