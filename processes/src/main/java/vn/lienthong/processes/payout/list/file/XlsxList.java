package vn.lienthong.processes.payout.list.file;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A list in the first sheet of a workbook. */
final class XlsxList implements ListFile {

    /** Further cells of a row are none of a list's. */
    private static final int MOST_CELLS = 200;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCells cells;
    private final Shape shape;
    private final Columns columns;
    private final long size;
    private boolean ended;

    private XlsxList(ReadableWorkbook workbook, Sheet sheet, Stream<Row> stream, long size) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cells = new XlsxCells(workbook.isDate1904());
        this.size = size;
        this.shape = new Shape("Excel", "trang tính “%s”".formatted(sheet.getName()));
        var header = next();
        this.columns = new Columns(header == null ? List.of() : header.cells());
        columns.demandNeeded("Trang tính “%s”".formatted(sheet.getName()));
    }

    static XlsxList open(Path file) throws IOException {
        XlsxArchive.check(file);
        var workbook = workbook(file);
        try {
            var sheet = workbook.getFirstSheet();
            return new XlsxList(workbook, sheet, sheet.openStream(), Files.size(file));
        } catch (ListUnreadable e) {
            workbook.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw XlsxArchive.broken(e);
        }
    }

    /** The library has no one exception for a workbook that is not as it should be. */
    private static ReadableWorkbook workbook(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        } catch (IOException | RuntimeException e) {
            throw XlsxArchive.broken(e);
        }
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            while (rows.hasNext()) {
                var row = row(rows.next());
                if (!row.isEmpty()) {
                    return row;
                }
            }
            ended = true;
            return null;
        } catch (ExcelReaderException | UncheckedStreamException | IllegalArgumentException | IllegalStateException e) {
            throw XlsxArchive.broken(e);
        }
    }

    /** How far the sheet is, nobody knows before its end. */
    @Override
    public long readBytes() {
        return ended ? size : 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private SourceRow row(Row row) {
        int count = Math.min(row.getCellCount(), MOST_CELLS);
        var texts = new ArrayList<String>(count);
        for (int place = 0; place < count; place++) {
            texts.add(row.getOptionalCell(place).map(cells::text).orElse(""));
        }
        return new SourceRow(row.getRowNum(), texts);
    }
}
