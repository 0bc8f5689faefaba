package vn.lienthong.processes.payout.clean;

import java.util.List;

/**
 * A commune's list in numbers.
 *
 * @param payable what is or was to be paid, by kind
 * @param payableByChannel the same by channel
 * @param payments what became of it since the approval, by state; empty before
 */
public record Summary(
        List<Line> states,
        List<Line> kinds,
        List<Line> channels,
        List<Line> levels,
        List<Line> payable,
        List<Line> payableByChannel,
        List<Line> payments) {

    public Line all() {
        return sum("Cả danh sách", states);
    }

    public Line toPay() {
        return sum("Tổng cộng", payable);
    }

    /** Those who are not paid in this period. */
    public Line excluded() {
        return states.stream()
                .filter(line -> line.code().equals("EXCLUDED"))
                .findFirst()
                .orElse(new Line("EXCLUDED", Words.state("EXCLUDED"), 0, 0));
    }

    private static Line sum(String words, List<Line> lines) {
        return new Line(
                "",
                words,
                lines.stream().mapToLong(Line::entries).sum(),
                lines.stream().mapToLong(Line::total).sum());
    }

    /**
     * So many entries.
     *
     * @param total đồng
     */
    public record Line(String code, String words, long entries, long total) {}
}
