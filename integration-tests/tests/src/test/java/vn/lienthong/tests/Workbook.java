package vn.lienthong.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The first sheet of an Excel workbook, read from its own XML. */
record Workbook(Document cells) {

    static Workbook read(byte[] content) {
        try {
            var file = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(file, content);
                try (var zip = new ZipFile(file.toFile())) {
                    return new Workbook(part(zip, "xl/worksheets/sheet1.xml"));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document part(ZipFile zip, String name) throws IOException {
        try (var content = zip.getInputStream(zip.getEntry(name))) {
            return Jsoup.parse(new String(content.readAllBytes(), StandardCharsets.UTF_8), Parser.xmlParser());
        }
    }

    /** All its texts, cell after cell. */
    List<String> strings() {
        return cells.select("c[t=inlineStr]").eachText();
    }

    /** Number of the first line that has a text in a column. */
    int line(String column, String text) {
        return cells.select("row").stream()
                .map(row -> Integer.parseInt(row.attr("r")))
                .filter(line -> cells.selectFirst("c[r=" + column + line + "][t=inlineStr]") != null)
                .filter(line -> text(column, line).equals(text))
                .findFirst()
                .orElseThrow();
    }

    String text(String column, int line) {
        return cell(column, line).text();
    }

    /** @throws NumberFormatException when the cell holds no number */
    double number(String column, int line) {
        var cell = cell(column, line);
        return Double.parseDouble(cell.attr("t").equals("inlineStr") ? "text" : cell.text());
    }

    private Element cell(String column, int line) {
        return Objects.requireNonNull(cells.selectFirst("c[r=" + column + line + "]"));
    }
}
