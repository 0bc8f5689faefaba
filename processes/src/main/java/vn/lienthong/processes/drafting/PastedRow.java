package vn.lienthong.processes.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lienthong.processes.drafting.AgencyNames.Mention;

/**
 * Entries of the drafting form, read from a table laid out like the appendix; the administrator looks them over.
 *
 * @param entries by the names of the form's inputs
 * @param unknown agencies that were not recognised, as the table writes them
 */
record PastedRow(Map<String, String> entries, List<String> unknown) {

    private static final Pattern MODEL = Pattern.compile("Mô hình\\s*(\\d+)\\s*[:.]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern END_OF_NAME = Pattern.compile("\\R|\\s+-\\s|Tổ chức thực hiện|Hiệu quả:");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern STEP = Pattern.compile("(?:^|\\s)-?\\s*Bước\\s*\\d+\\s*[:.]?");
    private static final Pattern BETWEEN_AGENCIES = Pattern.compile("[,;\\n]");

    /** An agency named so early in a step is the one that does it: “Cục C06 …”. */
    private static final int SUBJECT = 1;

    /**
     * Reads the first model of a table, with the rows that go on with it on the next page.
     *
     * @throws InvalidRow when the table's columns are not like the appendix's
     */
    static PastedRow of(WordTable table, AgencyNames names) {
        var columns = Column.find(table);
        var row = firstModel(table, columns);
        var unknown = new ArrayList<String>();
        var entries = new HashMap<String, String>();
        var model = MODEL.matcher(text(row, Column.TASK));
        boolean numbered = model.find();
        entries.put("number", numbered ? model.group(1) : "");
        entries.put("name", name(numbered ? model.group(2) : text(row, Column.TASK)));
        entries.put("deadline", deadline(text(row, Column.DEADLINE)));
        var lead = agencies(text(row, Column.LEAD), names, unknown);
        entries.put("lead", lead);
        entries.put("coordinating", agencies(text(row, Column.COORDINATING), names, unknown));
        entries.put("forces", agencies(text(row, Column.FORCES), names, unknown));
        entries.put("steps", steps(text(row, Column.STEPS), names, lead));
        return new PastedRow(entries, unknown);
    }

    private static Map<Column, String> firstModel(WordTable table, Map<Column, Integer> columns) {
        Map<Column, String> found = new EnumMap<>(Column.class);
        for (var cells : table.rows()) {
            var row = new EnumMap<Column, String>(Column.class);
            columns.forEach((column, place) -> row.put(column, cells.get(place)));
            boolean begins = MODEL.matcher(text(row, Column.TASK)).find();
            boolean goesOn = !begins && (Column.isHeading(cells) || cells.get(0).isBlank());
            if (!found.isEmpty() && !goesOn) {
                break;
            }
            if (!Column.isHeading(cells)
                    && (begins || !found.isEmpty() || !text(row, Column.STEPS).isBlank())) {
                row.forEach((column, text) -> found.merge(column, text, (one, more) -> (one + "\n" + more).strip()));
            }
        }
        if (found.isEmpty()) {
            throw new InvalidRow("Bảng không có hàng nào của mô hình");
        }
        return found;
    }

    private static String text(Map<Column, String> row, Column column) {
        return row.getOrDefault(column, "");
    }

    private static String name(String text) {
        return END_OF_NAME.split(text.strip(), 2)[0].strip().replaceAll("[.:]$", "");
    }

    private static String deadline(String text) {
        var day = DAY.matcher(text);
        return day.find()
                ? "%02d/%02d/%s".formatted(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), day.group(3))
                : "";
    }

    private static String agencies(String text, AgencyNames names, List<String> unknown) {
        var codes = new LinkedHashSet<String>();
        Arrays.stream(BETWEEN_AGENCIES.split(text))
                .map(part -> part.strip().replaceFirst("^[-•]\\s*", ""))
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    var mentioned = names.code(part).map(List::of).orElseGet(() -> names.mentions(part).stream()
                            .map(Mention::code)
                            .toList());
                    codes.addAll(mentioned);
                    if (mentioned.isEmpty()) {
                        unknown.add(part);
                    }
                });
        return String.join(", ", codes);
    }

    private static String steps(String text, AgencyNames names, String lead) {
        boolean numbered = STEP.matcher(text).find();
        var parts = numbered ? STEP.split(text) : text.split("\\R");
        return Arrays.stream(parts)
                .map(part -> part.replaceAll("\\s+", " ").strip().replaceFirst("^[-•]\\s*", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> doers(part, names, lead) + part)
                .collect(Collectors.joining("\n"));
    }

    /** “[C06, STP] ”: who a step names; the lead comes first where the step does not begin with somebody else. */
    private static String doers(String step, AgencyNames names, String lead) {
        var mentions = names.mentions(step);
        if (mentions.isEmpty()) {
            return "";
        }
        var codes = new LinkedHashSet<String>();
        if (mentions.get(0).at() > SUBJECT && !lead.isEmpty()) {
            codes.add(lead.split(",")[0]);
        }
        mentions.forEach(mention -> codes.add(mention.code()));
        return "[%s] ".formatted(String.join(", ", codes));
    }

    /** Columns of the appendix, by the words of their headings; in its own order where there are none. */
    private enum Column {
        TASK("nhiệm vụ|mô hình", 1),
        DEADLINE("thời gian|thời hạn", 2),
        STEPS("bước", 3),
        LEAD("chủ trì", 6),
        COORDINATING("phối hợp", 7),
        FORCES("lực lượng", 8);

        private static final int LONGEST_HEADING = 60;

        private final Pattern heading;
        private final int usual;

        Column(String heading, int usual) {
            this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.usual = usual;
        }

        static Map<Column, Integer> find(WordTable table) {
            var found = new EnumMap<Column, Integer>(Column.class);
            table.rows().stream().filter(Column::isHeading).forEach(cells -> {
                for (int place = 0; place < cells.size(); place++) {
                    for (var column : values()) {
                        if (column.isOver(cells.get(place))) {
                            found.putIfAbsent(column, place);
                        }
                    }
                }
            });
            int width = table.rows().get(0).size();
            for (var column : values()) {
                if (found.isEmpty() && width <= FORCES.usual || !found.isEmpty() && !found.containsKey(column)) {
                    throw new InvalidRow("Bảng cần các cột Nhiệm vụ, Thời gian, Các bước, Chủ trì, Phối hợp, Lực lượng "
                            + "triển khai; hãy sao chép cả hàng tiêu đề");
                }
            }
            if (found.isEmpty()) {
                Arrays.stream(values()).forEach(column -> found.put(column, column.usual));
            }
            return found;
        }

        /** Headings are short, and at least two of a row are ours. */
        static boolean isHeading(List<String> cells) {
            return cells.stream()
                            .filter(cell -> Arrays.stream(values()).anyMatch(column -> column.isOver(cell)))
                            .count()
                    > 1;
        }

        private boolean isOver(String cell) {
            return cell.length() <= LONGEST_HEADING
                    && !MODEL.matcher(cell).find()
                    && heading.matcher(cell).find();
        }
    }
}
