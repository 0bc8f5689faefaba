package vn.lienthong.partners.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** A sample's list as the files that an agency would send. */
final class ListFiles {

    /** Excel takes a file without it for one in another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int ROWS_AT_ONCE = 1_000;

    private ListFiles() {}

    /** UTF-8 with a byte order mark. */
    static void writeCsv(Path file, Stream<SampleRow> rows) throws IOException {
        var header = titles();
        header[0] = BYTE_ORDER_MARK + header[0];
        try (var csv = CsvFile.create(file, StandardCharsets.UTF_8, header)) {
            each(rows, csv::row);
        }
    }

    static void writeWindows1258(Path file, Stream<SampleRow> rows) throws IOException {
        try (var csv = CsvFile.create(file, Windows1258.CHARSET, spelled(titles()))) {
            each(rows, cells -> csv.row(spelled(cells)));
        }
    }

    private static String[] spelled(String... cells) {
        return Arrays.stream(cells).map(Windows1258::spelled).toArray(String[]::new);
    }

    static void writeXlsx(Path file, Stream<SampleRow> rows) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "LienThong", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            var titles = titles();
            for (var column = 0; column < titles.length; column++) {
                sheet.value(0, column, titles[column]);
            }
            var line = new int[] {1};
            each(rows, cells -> {
                for (var column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        sheet.value(line[0], column, cells[column]);
                    }
                }
                if (line[0]++ % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            });
        }
    }

    /** Takes the cells of one row. */
    @FunctionalInterface
    interface Sink {
        void take(String... cells) throws IOException;
    }

    /** Rows in the order of the list; one that is to be in it twice comes twice. */
    private static void each(Stream<SampleRow> rows, Sink sink) {
        rows.forEach(row -> {
            try {
                for (var time = 0; time < times(row); time++) {
                    sink.take(cells(row));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static int times(SampleRow row) {
        return row.defect() == Defect.DUPLICATE_IN_FILE ? 2 : 1;
    }

    private static String[] titles() {
        return Arrays.stream(Column.values()).map(Column::title).toArray(String[]::new);
    }

    private static String[] cells(SampleRow row) {
        var cells = Arrays.stream(Column.values()).map(row::cell);
        // One separator too many, as when somebody types one into a name.
        return (row.defect() == Defect.BAD_ROW ? Stream.concat(cells, Stream.of("thừa")) : cells)
                .toArray(String[]::new);
    }
}
