package vn.lienthong.bench.payout;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.bench.Bench;
import vn.lienthong.bench.Options;
import vn.lienthong.bench.payout.stock.StockPayout;
import vn.lienthong.play.Client;
import vn.lienthong.play.PlayedPayout;
import vn.lienthong.play.SamplePeople;
import vn.lienthong.stack.Heap;
import vn.lienthong.stack.Heaps;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ProjectFolder;
import vn.lienthong.stack.StackSettings;

/**
 * A period of welfare payouts from the import of its list to its end, played by people who never wait: beside one process
 * instance for each person on the same servers and the same sandboxes.
 */
public final class PayoutBench implements Bench {

    private static final String PEOPLE = "people";
    private static final String BASELINE = "baseline";
    private static final int USUAL_PEOPLE = 1_000_000;
    private static final int USUAL_BASELINE = 2_000;
    private static final int FEW = 10_000;
    private static final String PROGRAMME = "BTXH";
    private static final long FUND = 2_000_000_000_000L;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final YearMonth FIRST_MONTH = YearMonth.of(2026, 10);

    @Override
    public String name() {
        return "payout";
    }

    @Override
    public String description() {
        return "một kỳ chi trả an sinh từ danh sách đến khi khóa sổ, so với một quy trình cho mỗi người"
                + " [--people N] [--baseline N] (a welfare payout beside one process instance for each person)";
    }

    @Override
    public Set<String> options() {
        return Set.of(PEOPLE, BASELINE);
    }

    @Override
    public Map<String, Object> run(Options options) throws Exception {
        var folder = ProjectFolder.locate().root().resolve(Path.of("integration-tests", "bench", "target", "stack"));
        var heaps = new Heaps(new Heap(512), new Heap(512), new Heap(256), new Heap(512), new Heap(128));
        var settings = StackSettings.forTests(folder)
                .with(heaps)
                .withApplicationSettings(Map.of(
                        "SPRING_PROFILES_ACTIVE", "demo", "LIENTHONG_POPULATION_TERRITORY", Territory.residences()));
        say("Khởi động các máy chủ và các đối tác (starting servers and partners)");
        try (var stack = LocalStack.startFresh(settings)) {
            stack.startPartners();
            stack.startApplications();
            return measure(stack, folder, options);
        }
    }

    private static Map<String, Object> measure(LocalStack stack, Path folder, Options options) throws Exception {
        int people = options.number(PEOPLE, USUAL_PEOPLE);
        int baseline = options.number(BASELINE, USUAL_BASELINE);
        say("Tạo đơn vị, cán bộ, danh sách (founding units, writing lists)");
        Territory.found(stack.postgres(), stack.processes());
        var desk = Territory.seat(new Client(stack.processes().address(), "quantri"));
        var all = SamplePeople.clean(
                folder.resolve("all"), Math.max(people, Math.max(FEW, baseline)), Territory.communes());
        all.tell(stack.partners().values());
        var few = SamplePeople.clean(folder.resolve("few"), Math.min(FEW, people), Territory.communes());
        var most = SamplePeople.clean(folder.resolve("most"), people, Territory.communes());

        var played = new PlayedPayout(stack.processes().address(), desk);
        say("Làm nóng (warming up)");
        seconds(played, few, FIRST_MONTH);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("people", people);
        try (var processes = new HeapWatch(stack.processes().program().pid());
                var workers = new HeapWatch(stack.workers().program().pid())) {
            say("Đo %d người (measuring few)".formatted(few.count()));
            double fewSeconds = seconds(played, few, FIRST_MONTH.plusMonths(1));
            say("Đo %d người (measuring all)".formatted(people));
            double mostSeconds = seconds(played, most, FIRST_MONTH.plusMonths(2));
            report(figures, few.count(), fewSeconds, people, mostSeconds);
            figures.put("peak_heap_mb", Math.max(processes.peakMebibytes(), workers.peakMebibytes()));
            figures.put("peak_heap_processes_mb", processes.peakMebibytes());
            figures.put("peak_heap_workers_mb", workers.peakMebibytes());
            double limit = new RawLimits(stack.postgres(), folder).seconds(most.list());
            figures.put("limit_seconds", round(limit));
            figures.put("limit_share", round(limit / mostSeconds));
            say("Đo một quy trình cho mỗi người: %d người (measuring the baseline)".formatted(baseline));
            double stock = StockPayout.peoplePerSecond(stack, all.list(), baseline);
            figures.put("baseline", baseline);
            figures.put("baseline_people_per_second", round(stock));
            figures.put("ratio", round(people / mostSeconds / stock));
        }
        return figures;
    }

    private static double seconds(PlayedPayout played, SamplePeople people, YearMonth month) throws Exception {
        var payout = played.open(PROGRAMME, month.toString(), Territory.PROVINCE, FUND);
        long start = System.nanoTime();
        played.importList(payout, people.list(), PATIENCE);
        played.playToTheEnd(payout, PATIENCE);
        double seconds = (System.nanoTime() - start) / 1e9;
        say("  %d người: %.1f s".formatted(people.count(), seconds));
        return seconds;
    }

    private static void report(Map<String, Object> figures, int few, double fewSeconds, int most, double mostSeconds) {
        figures.put("seconds", round(mostSeconds));
        figures.put("people_per_second", round(most / mostSeconds));
        figures.put("few", few);
        figures.put("few_seconds", round(fewSeconds));
        figures.put("time_against_linear", round(mostSeconds / most / (fewSeconds / few)));
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
