package vn.lienthong.processes.sheet;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of a worksheet, cell after cell; never more than a thousand of them are in memory. No cell is a
 * formula, and a text that would become one in another program, or when it is typed anew, begins with an apostrophe.
 */
public final class SheetLines {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String DATE = "dd/mm/yyyy";
    private static final String TIME = "dd/mm/yyyy hh:mm";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int AT_A_TIME = 1_000;

    private final Worksheet sheet;
    private int line;
    private int column;

    public SheetLines(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Writes the line of headings, in whose columns the lines below may be filtered and scrolled. */
    public void headings(List<Heading> headings, int fixedColumns) {
        for (var heading : headings) {
            sheet.width(column, heading.width());
            sheet.inlineString(line, column, heading.text());
            sheet.style(line, column).bold().fillColor("DDE6F0").set();
            column++;
        }
        sheet.freezePane(fixedColumns, line + 1);
        line++;
        column = 0;
    }

    public SheetLines text(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(line, column, FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text);
        }
        column++;
        return this;
    }

    public SheetLines number(@Nullable Number number) {
        if (number != null) {
            sheet.value(line, column, number);
        }
        column++;
        return this;
    }

    public SheetLines date(@Nullable LocalDate date) {
        if (date != null) {
            sheet.value(line, column, date);
            sheet.style(line, column).format(DATE).set();
        }
        column++;
        return this;
    }

    /** A moment in Vietnam's time, to the minute. */
    public SheetLines time(@Nullable Instant at) {
        if (at != null) {
            sheet.value(line, column, LocalDateTime.ofInstant(at, VIETNAM));
            sheet.style(line, column).format(TIME).set();
        }
        column++;
        return this;
    }

    /** @throws IOException when whoever reads the workbook has gone away */
    public void next() throws IOException {
        line++;
        column = 0;
        if (line % AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    /** Number of the line that is written next, from 0. */
    public int line() {
        return line;
    }

    /**
     * Of a column.
     *
     * @param width in characters
     */
    public record Heading(String text, int width) {}
}
