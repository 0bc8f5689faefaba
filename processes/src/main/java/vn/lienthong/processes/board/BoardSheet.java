package vn.lienthong.processes.board;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.board.Board.Column;
import vn.lienthong.processes.board.Board.Row;
import vn.lienthong.processes.sheet.SheetLines;
import vn.lienthong.processes.sheet.SheetLines.Heading;

/** The board as an Excel workbook: one line for each model in each unit, dates and numbers as such. */
@Component
class BoardSheet {

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

    private static final int FIXED_COLUMNS = 1;

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
        var lines = new SheetLines(sheet);
        lines.text("Bảng theo dõi chương trình, tính đến").text(null).text(null).time(board.at());
        sheet.style(0, 0).bold().set();
        lines.next();
        lines.headings(HEADINGS, FIXED_COLUMNS);
        int first = lines.line();
        for (var row : board.rows()) {
            for (int i = 0; i < board.models().size(); i++) {
                var cell = row.cells().get(i);
                if (cell != null) {
                    write(row, board.models().get(i), cell, names, lines);
                }
            }
        }
        sheet.setAutoFilter(first - 1, 0, Math.max(first - 1, lines.line() - 1), HEADINGS.size() - 1);
        sheet.finish();
        workbook.finish();
    }

    private void write(Row row, Column model, Cell cell, Map<String, String> names, SheetLines lines)
            throws IOException {
        lines.text(row.name())
                .text(row.parentName())
                .number(model.model())
                .text(model.name())
                .text(cell.state().word())
                .number(cell.step())
                .text(cell.accountable())
                .text(cell.accountable() == null ? null : names.get(cell.accountable()))
                .text(String.join(", ", cell.agencies()))
                .date(cell.due())
                .number(cell.daysLeft())
                .text(cell.provisional() ? "tạm tính" : null)
                .text(cell.waitsFor())
                .text(cell.code())
                .date(day(cell.openedAt()))
                .date(day(cell.endedAt()))
                .number(cell.openCases())
                .next();
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}
