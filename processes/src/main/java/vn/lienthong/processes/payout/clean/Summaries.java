package vn.lienthong.processes.payout.clean;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.clean.Summary.Line;
import vn.lienthong.processes.payout.clean.mybatis.SummaryMapper;
import vn.lienthong.processes.payout.clean.mybatis.SummaryRow;

/** Counts a commune's list. */
@Component
public class Summaries {

    private static final List<String> STATES =
            List.of("IMPORTED", "MISMATCHED", "MATCHED", "UNACCOUNTED", "PAYABLE", "EXCLUDED");
    private static final List<String> PAYMENTS = List.of("DUE", "PAID", "FAILED", "CARRIED", "RETURNED");
    private static final List<String> KINDS = List.of("MONTHLY", "ARREARS", "FUNERAL");
    private static final List<String> LEVELS = List.of("EXACT", "FOLDED", "UNACCENTED", "ID_ONLY", "NONE", "DECEASED");

    private final SummaryMapper rows;

    Summaries(SummaryMapper rows) {
        this.rows = rows;
    }

    public Summary of(Part part) {
        var counted = rows.of(part);
        var channels = rows.channels();
        var names = channels.stream().collect(Collectors.toMap(Channel::code, Channel::name));
        var ranks = channels.stream().map(Channel::code).toList();
        Function<String, String> channel = code -> code.isEmpty() ? "Chưa có" : names.getOrDefault(code, code);
        Function<String, String> level = code ->
                code.isEmpty() ? "Chưa đối chiếu" : MatchLevel.valueOf(code).words();
        return new Summary(
                lines(counted, "STATE", STATES, Words::state),
                lines(counted, "KIND", KINDS, Words::kind),
                lines(counted, "CHANNEL", ranks, channel),
                lines(counted, "LEVEL", LEVELS, level),
                lines(counted, "PAYABLE_KIND", KINDS, Words::kind),
                lines(counted, "PAYABLE_CHANNEL", ranks, channel),
                lines(counted, "PAYMENT", PAYMENTS, Words::state));
    }

    public String programmeName(String code) {
        return rows.programmeName(code).orElse(code);
    }

    private static List<Line> lines(
            List<SummaryRow> counted, String dimension, List<String> order, Function<String, String> words) {
        return counted.stream()
                .filter(row -> row.dimension().equals(dimension))
                .map(row -> line(row, words))
                .sorted(Comparator.comparingInt((Line line) -> place(order, line.code())))
                .toList();
    }

    private static Line line(SummaryRow row, Function<String, String> words) {
        @Nullable String code = row.code();
        return new Line(code == null ? "" : code, words.apply(code == null ? "" : code), row.entries(), row.total());
    }

    private static int place(List<String> order, String code) {
        int place = order.indexOf(code);
        return place < 0 ? order.size() : place;
    }
}
