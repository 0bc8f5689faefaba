package vn.lienthong.processes.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardSheetTest {

    @TempDir
    Path folder = Path.of("");

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private static final Cell CELL = new Cell(
            CellState.OVERDUE,
            3,
            "C06",
            List.of("DN", "STTTT"),
            LocalDate.of(2026, 11, 20),
            -2,
            true,
            null,
            "1",
            "VPUB.BU-DANG-261102-0001",
            NOW,
            null,
            1);

    @Test
    void datesAndNumbersAreSuch() throws IOException {
        var sheet = sheet("Huyện Bù Đăng");
        assertThat(sheet.text("A3")).isEqualTo("Huyện Bù Đăng");
        assertThat(sheet.text("E3")).isEqualTo("Quá hạn");
        assertThat(sheet.text("H3")).isEqualTo("Cục C06");
        assertThat(sheet.text("I3")).isEqualTo("DN, STTTT");
        assertThat(sheet.number("C3")).isEqualTo(2);
        assertThat(sheet.number("F3")).isEqualTo(3);
        assertThat(sheet.number("J3")).isEqualTo(46346);
        assertThat(sheet.number("K3")).isEqualTo(-2);
        assertThat(sheet.number("Q3")).isEqualTo(1);
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        for (var name : List.of("=1+1", "+84", "-1", "@SUM(A1)", "\t=1")) {
            var sheet = sheet(name);
            assertThat(sheet.cells().select("f")).isEmpty();
            assertThat(sheet.text("A3")).startsWith("'").endsWith(name.strip());
        }
    }

    private Sheet sheet(String unitName) throws IOException {
        var row = new Board.Row("bu-dang", unitName, "Tỉnh Bình Phước", List.of(CELL));
        var board = new Board(List.of(new Board.Column(2, "Kiosk")), List.of(row), Map.of(), NOW);
        var out = new ByteArrayOutputStream();
        new BoardSheet(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"))).write(board, Map.of("C06", "Cục C06"), out);
        return Sheet.read(out.toByteArray(), folder.resolve("board.xlsx"));
    }

    private record Sheet(Document cells) {

        static Sheet read(byte[] workbook, Path file) throws IOException {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile());
                    var content = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                var xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                return new Sheet(Jsoup.parse(xml, Parser.xmlParser()));
            }
        }

        String text(String place) {
            var cell = Objects.requireNonNull(cells.selectFirst("c[r=" + place + "]"));
            assertThat(cell.attr("t")).isEqualTo("inlineStr");
            return cell.text();
        }

        double number(String place) {
            var cell = Objects.requireNonNull(cells.selectFirst("c[r=" + place + "]"));
            assertThat(cell.attr("t")).isIn("", "n");
            return Double.parseDouble(cell.text());
        }
    }
}
