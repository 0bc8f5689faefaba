package vn.lienthong.bench.history;

import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.bench.Bench;
import vn.lienthong.bench.IndexClient;
import vn.lienthong.bench.Options;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ProjectFolder;
import vn.lienthong.stack.StackSettings;

/**
 * The engine with our history (its own tables, journal, outbox, relay to Kafka) beside the stock engine with history level
 * full, on the same PostgreSQL, the same process, turn by turn; then the indexer beside a bare loop; then officers at work.
 */
public final class HistoryBench implements Bench {

    private static final String SECONDS = "seconds";
    private static final String TURNS = "turns";
    private static final String OFFICERS = "officers";
    private static final String THINK = "think";
    private static final String EVENTS = "events";
    private static final int USUAL_SECONDS = 60;
    private static final int USUAL_TURNS = 2;
    private static final int USUAL_OFFICERS = 50;
    private static final int USUAL_THINK_MILLIS = 5_000;
    private static final int USUAL_EVENTS = 400_000;

    /** Until then programs are still being compiled, the larger one for longer. */
    private static final int WARM_UP_SECONDS = 90;

    private static final int TURN_SECONDS = 10;

    /** Until then Elasticsearch and the indexer are being compiled for a good part of their time. */
    private static final int WARM_UP_TURNS = 4;

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String description() {
        return "động cơ với lịch sử của ta so với Camunda, lập chỉ mục, từ lúc bấm đến lúc tìm thấy"
                + " [--seconds N] [--turns N] [--events N] [--officers N] [--think MS] (engine and indexer with our history)";
    }

    @Override
    public Set<String> options() {
        return Set.of(SECONDS, TURNS, OFFICERS, THINK, EVENTS);
    }

    @Override
    public Map<String, Object> run(Options options) throws Exception {
        var folder = ProjectFolder.locate().root().resolve(Path.of("integration-tests", "bench", "target", "stack"));
        var settings = StackSettings.forTests(folder)
                .withApplicationSettings(Map.of("SPRING_PROFILES_ACTIVE", "demo", "LIENTHONG_DEADLINES_EVERY", "1d"));
        say("Khởi động các máy chủ (starting the servers)");
        try (var stack = LocalStack.startFresh(settings)) {
            // What a first start leaves to be done beside it would be measured along with ours.
            stack.workers().breakIn();
            stack.processes().breakIn();
            var figures = new LinkedHashMap<String, Object>();
            double ratio = engines(stack, folder, options, figures);
            var index = new IndexClient(stack.elasticsearch().address());
            double share = indexer(stack, index, options, figures);
            say("Đo từ lúc bấm đến lúc tìm thấy (measuring from click to hit)");
            // First, so that they have come back to Kafka when the officers begin.
            stack.workers().resume();
            stack.processes().start();
            var clicks = new ClickToHit(stack, index, options.number(THINK, USUAL_THINK_MILLIS))
                    .measure(options.number(OFFICERS, USUAL_OFFICERS), options.number(SECONDS, USUAL_SECONDS));
            clicks.report("click_to_hit", figures);
            figures.put("ratio", ratio);
            figures.put("indexer_share", share);
            figures.put("click_to_hit_p95_ms", figures.get("click_to_hit_p95"));
            return figures;
        }
    }

    /** In short turns, so that both meet with the same changes of the machine's speed. */
    private static double engines(LocalStack stack, Path folder, Options options, Map<String, Object> figures)
            throws Exception {
        int turns =
                Math.max(1, options.number(SECONDS, USUAL_SECONDS) * options.number(TURNS, USUAL_TURNS) / TURN_SECONDS);
        var engines = new Engines(stack, folder);
        double ours = 0;
        double stock = 0;
        var ratios = new DoubleSummaryStatistics();
        say("Khởi động và làm nóng hai động cơ (starting and warming up both engines)");
        // Ours first: it finds its tables missing only while there are none of the other.
        try (var our = engines.ours();
                var camunda = engines.stock()) {
            our.perSecond(WARM_UP_SECONDS);
            camunda.perSecond(WARM_UP_SECONDS);
            for (int turn = 1; turn <= turns; turn++) {
                double oursNow = our.perSecond(TURN_SECONDS);
                double stockNow = camunda.perSecond(TURN_SECONDS);
                say("Lượt %d trên %d (turn): ours %.1f, stock %.1f cases a second"
                        .formatted(turn, turns, oursNow, stockNow));
                ours += oursNow / turns;
                stock += stockNow / turns;
                ratios.accept(oursNow / stockNow);
            }
        }
        figures.put("stock_cases_per_second", round(stock));
        figures.put("our_cases_per_second", round(ours));
        figures.put("least_ratio_of_a_turn", round(ratios.getMin()));
        figures.put("highest_ratio_of_a_turn", round(ratios.getMax()));
        return round(ours / stock);
    }

    /** Turn by turn as well; the first ones only warm up what both need, most of all Elasticsearch. */
    private static double indexer(LocalStack stack, IndexClient index, Options options, Map<String, Object> figures)
            throws Exception {
        var indexer =
                new IndexerSpeed(stack, index, new CopiedCases(stack.kafka().bootstrapServers()));
        int turns = options.number(TURNS, USUAL_TURNS);
        double ours = 0;
        double bare = 0;
        for (int turn = 1 - WARM_UP_TURNS; turn <= turns; turn++) {
            say("Đo lập chỉ mục, lượt %d (measuring the indexer)".formatted(turn));
            double oursNow = indexer.perSecond(options.number(EVENTS, USUAL_EVENTS));
            say("Đo nạp thẳng, lượt %d (measuring a bare loop)".formatted(turn));
            double bareNow = new BareLoad(index).perSecond();
            if (turn > 0) {
                ours += oursNow / turns;
                bare += bareNow / turns;
            }
        }
        figures.put("indexer_documents_per_second", round(ours));
        figures.put("bare_documents_per_second", round(bare));
        return round(ours / bare);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
