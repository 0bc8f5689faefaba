package vn.lienthong.processes.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A table as it comes from a word processor's clipboard.
 *
 * @param rows of cells, all of the same length; paragraphs of a cell are its lines
 */
record WordTable(List<List<String>> rows) {

    private static final int MOST_CELLS = 5_000;

    /** Stands for a new paragraph while a cell's white space is tidied up. */
    private static final String PARAGRAPH = "¶";

    private static final Pattern ROW_NUMBER = Pattern.compile("(?i)\\d+\\.?|STT");

    /**
     * Reads HTML with a table, else plain text with tabs between cells.
     *
     * @throws InvalidRow when there is no table in it, or too large a one
     */
    static WordTable read(String pasted) {
        var rows = pasted.contains("<table") || pasted.contains("<TABLE") ? ofHtml(pasted) : ofText(pasted);
        if (rows.stream().mapToInt(List::size).max().orElse(0) < 2) {
            throw new InvalidRow("Không thấy bảng nào: hãy chọn cả hàng trong Word, sao chép rồi dán vào đây");
        }
        return new WordTable(rows);
    }

    private static List<List<String>> ofHtml(String html) {
        var table = Jsoup.parse(html).selectFirst("table");
        return table == null ? List.of() : new Spans().lay(table.select("tr"));
    }

    /**
     * A cell's paragraphs are lines here too, so a line begins a new row only when it begins with a row's number; else
     * what stands before its first tab goes on with the last cell.
     */
    private static List<List<String>> ofText(String text) {
        var rows = new ArrayList<List<String>>();
        for (var line : text.split("\\R")) {
            var cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
            if (rows.isEmpty() || ROW_NUMBER.matcher(cells.get(0).strip()).matches()) {
                rows.add(cells);
                continue;
            }
            var row = rows.get(rows.size() - 1);
            row.set(row.size() - 1, (row.get(row.size() - 1) + "\n" + cells.get(0)).strip());
            row.addAll(cells.subList(1, cells.size()));
        }
        demandReasonable(rows.stream().mapToInt(List::size).sum());
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < width) {
                row.add("");
            }
        });
        return rows;
    }

    private static String text(Element cell) {
        cell.select("br, p, li, div").before(PARAGRAPH);
        return Arrays.stream(cell.text().split(PARAGRAPH))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void demandReasonable(int cells) {
        if (cells > MOST_CELLS) {
            throw new InvalidRow("Bảng quá lớn: chỉ dán những hàng của một mô hình");
        }
    }

    /** Lays cells that reach over several columns or rows out on a grid; their text stands where they begin. */
    private static final class Spans {

        private final List<List<String>> grid = new ArrayList<>();
        private int cells;

        List<List<String>> lay(List<Element> rows) {
            for (int row = 0; row < rows.size(); row++) {
                int column = 0;
                for (var cell : rows.get(row).select("> td, > th")) {
                    while (isTaken(row, column)) {
                        column++;
                    }
                    put(cell, row, column);
                }
            }
            int width = grid.stream().mapToInt(List::size).max().orElse(0);
            return grid.stream()
                    .map(row ->
                            row.stream().map(cell -> cell == null ? "" : cell).toList())
                    .map(row -> padded(row, width))
                    .toList();
        }

        private void put(Element cell, int row, int column) {
            var text = text(cell);
            for (int down = 0; down < span(cell, "rowspan"); down++) {
                for (int right = 0; right < span(cell, "colspan"); right++) {
                    demandReasonable(++cells);
                    set(row + down, column + right, down + right == 0 ? text : "");
                }
            }
        }

        private void set(int row, int column, String text) {
            while (grid.size() <= row) {
                grid.add(new ArrayList<>());
            }
            var cellsOfRow = grid.get(row);
            while (cellsOfRow.size() <= column) {
                cellsOfRow.add(null);
            }
            cellsOfRow.set(column, text);
        }

        private boolean isTaken(int row, int column) {
            return row < grid.size()
                    && column < grid.get(row).size()
                    && grid.get(row).get(column) != null;
        }

        private static List<String> padded(List<String> row, int width) {
            var padded = new ArrayList<>(row);
            while (padded.size() < width) {
                padded.add("");
            }
            return padded;
        }

        private static int span(Element cell, String attribute) {
            var span = cell.attr(attribute);
            return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
        }
    }
}
