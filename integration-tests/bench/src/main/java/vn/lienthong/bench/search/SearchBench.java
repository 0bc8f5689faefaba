package vn.lienthong.bench.search;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.bench.Bench;
import vn.lienthong.bench.IndexClient;
import vn.lienthong.bench.Latencies;
import vn.lienthong.bench.Options;
import vn.lienthong.play.Client;
import vn.lienthong.play.Refused;
import vn.lienthong.stack.Heap;
import vn.lienthong.stack.Heaps;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ProjectFolder;
import vn.lienthong.stack.StackSettings;

/**
 * A supervisor's searches with filters and counts, and case pages, through HTTP, at 10,000 cases and then at many more. The
 * journals are made in the database; the index is made from them by the rebuild that a person would ask for.
 */
public final class SearchBench implements Bench {

    private static final String CASES = "cases";
    private static final String AGAIN = "again";
    private static final int USUAL_CASES = 1_000_000;
    private static final int FEW_CASES = 10_000;
    private static final int INDEX_MEGABYTES = 2_048;

    /** Each question thirty times: what a program that has just started still compiles is not what is measured. */
    private static final int WARM_UPS = 480;

    private static final int TIMES = 400;
    private static final int PAGES = 200;
    private static final Duration REBUILD_LIMIT = Duration.ofHours(4);
    private static final Duration INDEX_LIMIT = Duration.ofMinutes(2);

    private static final List<String> QUERIES = List.of(
            "",
            "q=hoa+giai",
            "q=h%C3%B2a+gi%E1%BA%A3i",
            "q=%C4%91%E1%BA%A5t+%C4%91ai+bu+dang",
            "q=kham+chua+b",
            "q=quy+hoach+truong+hoc&state=RUNNING",
            "model=2&state=RUNNING",
            "unit=bu-dang",
            "unit=bu-dang&agency=C06&overdue=true",
            "agency=STTTT&state=COMPLETED&sort=STARTED",
            "overdue=true&sort=DUE",
            "model=36&q=bao+hiem",
            "q=VPUB.BU-DANG-25",
            "q=thieu+tai+lieu&agency=VPUB",
            "period=2026-01&late=true",
            "state=CANCELLED&sort=LAST_CHANGE");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String description() {
        return "tra cứu có bộ lọc, số đếm và trang hồ sơ ở 10.000 rồi N hồ sơ [--cases N]; hoặc M lần trên hồ sơ của lần đo"
                + " trước [--again M] (a supervisor's searches and case pages)";
    }

    @Override
    public Set<String> options() {
        return Set.of(CASES, AGAIN);
    }

    @Override
    public Map<String, Object> run(Options options) throws Exception {
        var folder = ProjectFolder.locate().root().resolve(Path.of("integration-tests", "bench", "target", "stack"));
        var usual = Heaps.standard();
        var settings = StackSettings.forTests(folder)
                .with(new Heaps(
                        usual.processes(), usual.workers(), usual.kafka(), new Heap(INDEX_MEGABYTES), usual.partner()))
                .withApplicationSettings(Map.of("SPRING_PROFILES_ACTIVE", "demo", "LIENTHONG_DEADLINES_EVERY", "1d"));
        int again = options.number(AGAIN, 0);
        say("Khởi động các máy chủ (starting the servers)");
        try (var stack = again > 0 ? LocalStack.start(settings) : LocalStack.startFresh(settings)) {
            stack.startApplications();
            return again > 0 ? measureAgain(stack, again) : measure(stack, options.number(CASES, USUAL_CASES));
        }
    }

    private static Map<String, Object> measureAgain(LocalStack stack, int times) throws Exception {
        var seeded = new SeededCases(stack.postgres());
        if (seeded.codes(1).isEmpty()) {
            throw new IllegalArgumentException(
                    "Không còn hồ sơ của lần đo trước: đo lại mà không có --again (nothing is left to measure again)");
        }
        var supervisor = new Client(stack.processes().address(), "giamsat").signIn();
        awaitIndex(supervisor);
        var figures = new LinkedHashMap<String, Object>();
        for (int time = 1; time <= times; time++) {
            pages(seeded, supervisor, figures, Integer.toString(time));
        }
        conclude(stack, seeded, figures, Integer.toString(times));
        return figures;
    }

    /** After a start, what is asked first may take longer than anybody waits. */
    private static void awaitIndex(Client supervisor) {
        await("the index").atMost(INDEX_LIMIT).ignoreException(Refused.class).until(() -> {
            supervisor.page("/cases?" + QUERIES.get(1));
            return true;
        });
    }

    private static Map<String, Object> measure(LocalStack stack, int cases) throws Exception {
        var seeded = new SeededCases(stack.postgres());
        var supervisor = new Client(stack.processes().address(), "giamsat").signIn();
        var figures = new LinkedHashMap<String, Object>();
        seed(stack, seeded, 0, Math.min(FEW_CASES, cases), figures, "few");
        pages(seeded, supervisor, figures, "few");
        if (cases > FEW_CASES) {
            seed(stack, seeded, FEW_CASES, cases, figures, "many");
            pages(seeded, supervisor, figures, "many");
        }
        conclude(stack, seeded, figures, cases > FEW_CASES ? "many" : "few");
        return figures;
    }

    private static void conclude(LocalStack stack, SeededCases seeded, Map<String, Object> figures, String size)
            throws Exception {
        figures.put("events", seeded.events());
        figures.put("cases", new IndexClient(stack.elasticsearch().address()).count("cases"));
        figures.put("search_p95_ms", figures.get("search_" + size + "_p95"));
        figures.put("page_p95_ms", figures.get("page_" + size + "_p95"));
    }

    private static void seed(
            LocalStack stack, SeededCases seeded, int from, int to, Map<String, Object> figures, String size)
            throws Exception {
        say("Tạo hồ sơ đến %d (making cases)".formatted(to));
        seeded.seed(from, to);
        say("Dựng chỉ mục (building the index)");
        long began = System.nanoTime();
        var administrator = new Client(stack.processes().address(), "quantri").signIn();
        administrator.submit("/admin/index/rebuild", Map.of());
        awaitRebuild(stack);
        figures.put("rebuild_" + size + "_seconds", Math.round((System.nanoTime() - began) / 1e8) / 10.0);
    }

    private static void pages(SeededCases seeded, Client supervisor, Map<String, Object> figures, String size)
            throws Exception {
        say("Đo tra cứu (measuring searches)");
        var next = new AtomicInteger();
        Latencies.of(
                        WARM_UPS,
                        TIMES,
                        () -> supervisor.page("/cases?" + QUERIES.get(next.getAndIncrement() % QUERIES.size())))
                .report("search_" + size, figures);
        say("Đo trang hồ sơ (measuring case pages)");
        var codes = seeded.codes(WARM_UPS + PAGES);
        var code = new AtomicInteger();
        Latencies.of(
                        WARM_UPS,
                        PAGES,
                        () -> supervisor.page("/cases/" + codes.get(code.getAndIncrement() % codes.size())))
                .report("page_" + size, figures);
    }

    private static void awaitRebuild(LocalStack stack) throws SQLException {
        try (var connection = stack.postgres().connect();
                var query = connection.prepareStatement("select state from index_job order by id desc limit 1")) {
            await("the rebuild, see the workers' log").atMost(REBUILD_LIMIT).until(() -> {
                try (var row = query.executeQuery()) {
                    return row.next() && row.getString(1).equals("DONE");
                }
            });
        }
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
