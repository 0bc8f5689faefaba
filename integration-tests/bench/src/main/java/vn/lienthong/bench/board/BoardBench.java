package vn.lienthong.bench.board;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.lienthong.bench.Bench;
import vn.lienthong.bench.Latencies;
import vn.lienthong.bench.Options;
import vn.lienthong.play.Client;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ProjectFolder;
import vn.lienthong.stack.StackSettings;

/**
 * The programme board through HTTP, whole answers, compressed as for a browser, at 12 models × 120 units × 60 cases; and
 * the same cells put together from the engine's REST API, as one would without a board.
 */
public final class BoardBench implements Bench {

    private static final int WARM_UPS = 30;
    private static final int PAGES = 200;
    private static final int EXPORTS = 100;
    private static final int SIDE_BY_SIDE = 4;
    private static final int STOCK_OPEN = 20;
    private static final int STOCK_ALL = 5;
    private static final Pattern CASE_LINK = Pattern.compile("href=\"/cases/([^\"]+)\"");

    @Override
    public String name() {
        return "board";
    }

    @Override
    public String description() {
        return "bảng theo dõi chương trình và bản Excel ở 86.400 hồ sơ, so với truy vấn có sẵn của Camunda"
                + " (programme board and its Excel file beside Camunda's own queries)";
    }

    @Override
    public Map<String, Object> run(Options options) throws Exception {
        var folder = ProjectFolder.locate().root().resolve(Path.of("integration-tests", "bench", "target", "stack"));
        // The seeded tasks are late by design: nobody is to follow them up while the clock runs.
        var settings = StackSettings.forTests(folder)
                .withApplicationSettings(Map.of("SPRING_PROFILES_ACTIVE", "demo", "LIENTHONG_DEADLINES_EVERY", "1d"));
        say("Khởi động các máy chủ (starting the servers)");
        try (var stack = LocalStack.startFresh(settings)) {
            stack.processes().start();
            return measure(stack);
        }
    }

    private static Map<String, Object> measure(LocalStack stack) throws Exception {
        var administrator = new Client(stack.processes().address(), "quantri");
        var supervisor = new Client(stack.processes().address(), "giamsat").signIn();
        var figures = new LinkedHashMap<String, Object>();
        say("Tạo hồ sơ (seeding cases)");
        var size = new SeededProgramme(stack.postgres(), administrator).seed();
        figures.put("cases", size.cases());
        figures.put("open_cases", size.openCases());
        figures.put("history_rows", size.historyRows());

        say("Đo bảng theo dõi (measuring the board)");
        figures.put("page_bytes", supervisor.page("/programme").length);
        Latencies.of(WARM_UPS, PAGES, () -> supervisor.page("/programme")).report("page", figures);
        Latencies.of(WARM_UPS, PAGES, () -> supervisor.page("/programme?territory=bench-3&state=OVERDUE"))
                .report("page_filtered", figures);
        Latencies.of(WARM_UPS, EXPORTS, () -> supervisor.page("/programme/export.xlsx"))
                .report("export", figures);
        figures.put("page_per_second_" + SIDE_BY_SIDE + "_clients", throughput(supervisor));

        say("Đo truy vấn có sẵn của Camunda (measuring the engine's own queries)");
        var stock = new StockBoard(administrator);
        Latencies.of(3, STOCK_OPEN, stock::openCases).report("stock_open_only", figures);
        Latencies.of(1, STOCK_ALL, stock::allCases).report("stock", figures);
        figures.put("same_cases", stock.newestCases().equals(linked(supervisor)));
        return figures;
    }

    /** The cases that the board leads to. */
    private static Set<String> linked(Client supervisor) throws Exception {
        var links = CASE_LINK.matcher(new String(supervisor.page("/programme"), StandardCharsets.UTF_8));
        var codes = new TreeSet<String>();
        while (links.find()) {
            codes.add(links.group(1));
        }
        return codes;
    }

    private static double throughput(Client supervisor) throws InterruptedException, ExecutionException {
        var clients = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            long start = System.nanoTime();
            Callable<byte[]> page = () -> supervisor.page("/programme");
            var pages = clients.invokeAll(
                    IntStream.range(0, PAGES).mapToObj(i -> page).toList());
            for (var each : pages) {
                each.get();
            }
            return Math.round(PAGES * 1e10 / (System.nanoTime() - start)) / 10.0;
        } finally {
            clients.shutdown();
        }
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
