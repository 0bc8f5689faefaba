package vn.lienthong.processes.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A model as a row of the appendix says it.
 *
 * @param number of the model, from 1 to 99
 * @param lead codes of the leading agencies, the first opens the cases
 */
record ModelRow(
        int number,
        String name,
        LocalDate deadline,
        Set<String> lead,
        Set<String> coordinating,
        Set<String> forces,
        List<Step> steps) {

    private static final int LAST_NUMBER = 99;
    private static final int MOST_STEPS = 20;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_STEP = 2_000;
    private static final Pattern STEP =
            Pattern.compile("^(?:Bước\\s*\\d+\\s*[:.]\\s*)?(?:\\[([A-Z0-9_,\\s]*)]\\s*)?(.+)$");

    ModelRow {
        demand(number >= 1 && number <= LAST_NUMBER, "Số mô hình phải từ 1 đến 99");
        demand(!name.isBlank(), "Chưa nhập: Tên mô hình");
        demand(name.length() <= LONGEST_NAME, "Tên mô hình dài quá %d ký tự".formatted(LONGEST_NAME));
        demand(!lead.isEmpty(), "Chưa nhập: Chủ trì");
        demand(!steps.isEmpty() && steps.size() <= MOST_STEPS, "Nhập từ 1 đến %d bước".formatted(MOST_STEPS));
        demand(
                steps.stream().allMatch(step -> step.text().length() <= LONGEST_STEP),
                "Mỗi bước không quá %d ký tự".formatted(LONGEST_STEP));
    }

    /**
     * A Bước.
     *
     * @param agencies who does it; the first is accountable, none means the lead
     */
    record Step(String text, List<String> agencies) {}

    /** Steps one a line: “Bước 2: [VPUB, PC06] Lập danh sách …”; number and agencies may be left out. */
    static List<Step> steps(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ModelRow::step)
                .toList();
    }

    private static Step step(String line) {
        var parts = STEP.matcher(line);
        demand(parts.matches(), "Không đọc được bước: “%s”".formatted(line));
        return new Step(parts.group(2).strip(), List.copyOf(codes(parts.group(1))));
    }

    /** Codes with commas between. */
    static Set<String> codes(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split("[,;\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidRow(otherwise);
        }
    }
}
