package vn.lienthong.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import vn.lienthong.bench.board.BoardBench;
import vn.lienthong.bench.gateway.GatewayBench;
import vn.lienthong.bench.history.HistoryBench;
import vn.lienthong.bench.payout.PayoutBench;
import vn.lienthong.bench.search.SearchBench;
import vn.lienthong.bench.workers.WorkersBench;
import vn.lienthong.stack.StackFailure;

/** Behind {@code ./bench}: runs the benchmark that is named; the last line is one JSON object with its figures. */
public final class Main {

    private static final List<Bench> BENCHES = List.of(
            new BoardBench(),
            new PayoutBench(),
            new GatewayBench(),
            new WorkersBench(),
            new HistoryBench(),
            new SearchBench());

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0 || arguments[0].equals("--help") || arguments[0].equals("-h")) {
            help();
            return;
        }
        var bench = BENCHES.stream()
                .filter(each -> each.name().equals(arguments[0]))
                .findFirst();
        if (bench.isEmpty()) {
            System.err.println("Không có phép đo “" + arguments[0] + "”; xem ./bench --help (no such benchmark)");
            System.exit(2);
        }
        try {
            var options = Options.parse(
                    List.of(arguments).subList(1, arguments.length), bench.get().options());
            var figures = new LinkedHashMap<String, Object>();
            var machine = ManagementFactory.getOperatingSystemMXBean();
            figures.put("bench", bench.get().name());
            figures.put("processors", machine.getAvailableProcessors());
            figures.put("load_before", machine.getSystemLoadAverage());
            figures.putAll(bench.get().run(options));
            System.out.println(new ObjectMapper().writeValueAsString(figures));
            System.exit(0);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void help() {
        System.out.println("./bench TÊN [tùy chọn]   Đo tốc độ trên máy này (measures speed on this machine)\n");
        BENCHES.forEach(bench -> System.out.printf("  %-12s %s%n", bench.name(), bench.description()));
        System.out.println("\nDòng cuối cùng in ra là một đối tượng JSON (the last line printed is one JSON object).");
    }
}
