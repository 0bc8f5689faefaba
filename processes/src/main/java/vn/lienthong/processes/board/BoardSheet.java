package vn.lienthong.processes.board;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.board.Board.Column;
import vn.lienthong.processes.board.Board.Row;

/**
 * The board as an Excel workbook: one line for each model in each unit, dates and numbers as such. No cell is a formula,
 * and a text that would become one in another program, or when it is typed anew, begins with an apostrophe.
 */
@Component
class BoardSheet {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String DATE = "dd/mm/yyyy";
    private static final String TIME = "dd/mm/yyyy hh:mm";

    private static final List<Heading> HEADINGS = List.of(
            new Heading("Đơn vị", 28),
            new Heading("Thuộc", 22),
            new Heading("Mô hình", 10),
            new Heading("Tên mô hình", 60),
            new Heading("Tình trạng", 14),
            new Heading("Bước", 8),
            new Heading("Cơ quan chịu trách nhiệm", 24),
            new Heading("Tên cơ quan", 50),
            new Heading("Đang ở", 20),
            new Heading("Hạn", 12),
            new Heading("Còn lại (ngày làm việc)", 22),
            new Heading("Tạm tính", 10),
            new Heading("Đang chờ", 30),
            new Heading("Mã hồ sơ", 34),
            new Heading("Mở ngày", 12),
            new Heading("Kết thúc ngày", 14),
            new Heading("Hồ sơ đang mở", 15));

    /** Due date, opened, ended. */
    private static final int[] DATE_COLUMNS = {9, 14, 15};

    private final Clock clock;

    BoardSheet(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param names of the agencies by their codes
     */
    void write(Board board, Map<String, String> names, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "LienThong", "1.0");
        var sheet = workbook.newWorksheet("Chương trình");
        int first = headings(board, sheet);
        int line = first;
        for (var row : board.rows()) {
            for (int i = 0; i < board.models().size(); i++) {
                var cell = row.cells().get(i);
                if (cell != null) {
                    new Line(sheet, line++, names).write(row, board.models().get(i), cell);
                }
            }
        }
        for (int column : DATE_COLUMNS) {
            sheet.range(first, column, Math.max(first, line - 1), column)
                    .style()
                    .format(DATE)
                    .set();
        }
        sheet.setAutoFilter(first - 1, 0, Math.max(first - 1, line - 1), HEADINGS.size() - 1);
        sheet.finish();
        workbook.finish();
    }

    /** Returns the first line below them. */
    private int headings(Board board, Worksheet sheet) {
        sheet.value(0, 0, "Bảng theo dõi chương trình, tính đến");
        sheet.style(0, 0).bold().set();
        sheet.value(0, 3, board.at().atZone(clock.getZone()).toLocalDateTime());
        sheet.style(0, 3).format(TIME).horizontalAlignment("left").set();
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(1, i, HEADINGS.get(i).text());
            sheet.style(1, i).bold().fillColor("DDE6F0").set();
            sheet.width(i, HEADINGS.get(i).width());
        }
        sheet.freezePane(1, 2);
        return 2;
    }

    private record Heading(String text, int width) {}

    private final class Line {

        private final Worksheet sheet;
        private final int line;
        private final Map<String, String> names;
        private int column;

        Line(Worksheet sheet, int line, Map<String, String> names) {
            this.sheet = sheet;
            this.line = line;
            this.names = names;
        }

        void write(Row row, Column model, Cell cell) {
            text(row.name());
            text(row.parentName());
            number(model.model());
            text(model.name());
            text(cell.state().word());
            number(cell.step());
            text(cell.accountable());
            text(cell.accountable() == null ? null : names.get(cell.accountable()));
            text(String.join(", ", cell.agencies()));
            date(cell.due());
            number(cell.daysLeft());
            text(cell.provisional() ? "tạm tính" : null);
            text(cell.waitsFor());
            text(cell.code());
            date(day(cell.openedAt()));
            date(day(cell.endedAt()));
            number(cell.openCases());
        }

        private @Nullable LocalDate day(@Nullable Instant at) {
            return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
        }

        private void text(@Nullable String text) {
            if (text != null && !text.isEmpty()) {
                sheet.value(line, column, FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text);
            }
            column++;
        }

        private void number(@Nullable Integer number) {
            if (number != null) {
                sheet.value(line, column, number);
            }
            column++;
        }

        private void date(@Nullable LocalDate date) {
            if (date != null) {
                sheet.value(line, column, date);
            }
            column++;
        }
    }
}
