package vn.lienthong.processes.payout.clean;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows that somebody decides about, each as the version that he saw.
 *
 * @param rows {@code id:version}
 */
public record Seen(List<String> rows) {

    /** As many as a page shows. */
    private static final int MOST = 500;

    private static final Pattern ROW = Pattern.compile("\\d{1,18}:\\d{1,10}");

    /** @throws DecisionRefused when there are none, too many, or something else */
    public static Seen of(Collection<String> rows) {
        if (rows.isEmpty()) {
            throw new DecisionRefused("", "Chưa chọn người nào");
        }
        if (rows.size() > MOST
                || !rows.stream().allMatch(row -> ROW.matcher(row).matches())) {
            throw new DecisionRefused("", "Không đọc được những người đã chọn; hãy tải lại trang");
        }
        return new Seen(rows.stream().distinct().toList());
    }

    public int size() {
        return rows.size();
    }

    /** With commas between, for SQL. */
    String ids() {
        return part(0);
    }

    String versions() {
        return part(1);
    }

    private String part(int number) {
        return rows.stream().map(row -> row.split(":", 2)[number]).collect(Collectors.joining(","));
    }
}
