package vn.lienthong.processes.payout.list;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.list.file.Column;
import vn.lienthong.processes.payout.list.file.Columns;
import vn.lienthong.processes.payout.list.file.ListFile;
import vn.lienthong.processes.payout.list.file.ListUnreadable;
import vn.lienthong.processes.payout.list.file.Shape;
import vn.lienthong.processes.payout.list.file.SourceRow;

/**
 * The beginning of a file, for somebody to look at before it is imported.
 *
 * @param problem why it can't be imported, for people; null when it can
 */
public record Preview(
        @Nullable Shape shape,
        List<Heading> headings,
        List<SourceRow> rows,
        @Nullable String problem) {

    private static final int MOST_ROWS = 20;

    /** Reads the beginning of a file, and no more. */
    public static Preview of(Path file) throws IOException {
        try (var list = ListFile.open(file)) {
            var rows = new ArrayList<SourceRow>();
            for (var row = list.next(); row != null && rows.size() < MOST_ROWS; row = list.next()) {
                rows.add(padded(row, list.columns().header().size()));
            }
            var problem = rows.isEmpty() ? ListImport.NO_ROWS : null;
            return new Preview(list.shape(), headings(list.columns()), rows, problem);
        } catch (ListUnreadable e) {
            return new Preview(null, List.of(), List.of(), e.words());
        }
    }

    private static List<Heading> headings(Columns columns) {
        return IntStream.range(0, columns.header().size())
                .mapToObj(place -> heading(columns.header().get(place), columns.at(place)))
                .toList();
    }

    private static Heading heading(String name, @Nullable Column column) {
        return new Heading(name, column == null ? null : column.words());
    }

    private static SourceRow padded(SourceRow row, int length) {
        return new SourceRow(
                row.line(),
                IntStream.range(0, length)
                        .mapToObj(place ->
                                place < row.cells().size() ? row.cells().get(place) : "")
                        .toList());
    }

    /**
     * A column of the file.
     *
     * @param name as it is written there
     * @param meaning the column of ours that it is; null when it is none
     */
    public record Heading(String name, @Nullable String meaning) {}
}
