package vn.lienthong.processes.payout.list.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {

    private static final String HEADER = "Mã xã,Số định danh,Họ và tên,Ngày sinh,Loại,Đối tượng,Số tiền";
    private static final String ROW = "bu-dang.tho-son,070130000001,Điểu Thị Phượng,01/02/1940,TC,NCT80,500000";

    private final Path folder;

    ListFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"',',dấu phẩy", ";,dấu chấm phẩy", "'\t',tab"})
    void findsOutTheSeparator(String separator, String words) throws IOException {
        var list = read((HEADER + "\n" + ROW + "\n").replace(",", separator).getBytes(StandardCharsets.UTF_8));
        assertThat(list.shape()).isEqualTo(new Shape("CSV", "UTF-8, ngăn cách bằng " + words));
        assertThat(list.names()).containsExactly("Điểu Thị Phượng");
    }

    @Test
    void readsTheSeparatorThatExcelNames() throws IOException {
        var list = read(("sep=;\r\n" + HEADER.replace(',', ';') + "\r\n" + ROW.replace(',', ';') + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(list.names()).containsExactly("Điểu Thị Phượng");
        assertThat(list.rows().get(0).line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsPastAByteOrderMark(String charset) throws IOException {
        var list = read(("\ufeff" + HEADER + "\n" + ROW).getBytes(Charset.forName(charset)));
        assertThat(list.names()).containsExactly("Điểu Thị Phượng");
        assertThat(list.shape().detail()).startsWith(charset.substring(0, 5));
    }

    @Test
    void composesTheLettersOfWindows1258() throws IOException {
        var list = read(windows1258(HEADER + "\n" + ROW.replace("Phượng", "Nguyễn Đức Ấn")));
        assertThat(list.shape().detail()).startsWith("Windows-1258");
        assertThat(list.names()).containsExactly("Điểu Thị Nguyễn Đức Ấn");
        assertThat(Normalizer.isNormalized(list.names().get(0), Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void tellsEncodingsApartByRowsWhereTheHeaderHasNoMarks() throws IOException {
        var bare = "Ma xa,So dinh danh,Ho va ten,Ngay sinh,Loai\n";
        var row = "bu-dang.tho-son,070130000001,Điểu Thị Phượng,01/02/1940,TC\n";
        assertThat(read((bare + row).getBytes(StandardCharsets.UTF_8)).shape().detail())
                .startsWith("UTF-8");
        assertThat(read(windows1258(bare + row)).names()).containsExactly("Điểu Thị Phượng");
    }

    @Test
    void composesDecomposedTextsAndDropsWhatIsInvisible() throws IOException {
        var name = Normalizer.normalize("Ðiểu  Thị\u00a0Phượng\u200b ", Normalizer.Form.NFD);
        var header = Normalizer.normalize(HEADER, Normalizer.Form.NFD);
        var list = read((header + "\n" + ROW.replace("Điểu Thị Phượng", name)).getBytes(StandardCharsets.UTF_8));
        assertThat(list.names()).containsExactly("Điểu Thị Phượng");
    }

    @Test
    void knowsColumnsInAnyOrderAndWritingAndSkipsOthers() throws IOException {
        var list = read("LOẠI;Ghi chú;số_định_danh;Ngày Sinh;HỌ VÀ TÊN;mã xã\nTC;x;070130000001;01/02/1940;An;a.b\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(list.cell(0, Column.CITIZEN_ID)).isEqualTo("070130000001");
        assertThat(list.cell(0, Column.COMMUNE)).isEqualTo("a.b");
        assertThat(list.cell(0, Column.ACCOUNT)).isEmpty();
    }

    @Test
    void readsQuotedCellsAndCountsTheirLines() throws IOException {
        var list = read((HEADER + "\n\n" + ROW.replace("Điểu Thị Phượng", "\"Điểu, \"\"Thị\"\"\nPhượng\"") + "\n" + ROW)
                .getBytes(StandardCharsets.UTF_8));
        assertThat(list.names()).containsExactly("Điểu, \"Thị\" Phượng", "Điểu Thị Phượng");
        assertThat(list.rows().stream().map(SourceRow::line)).containsExactly(3, 5);
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        var rest = (ROW + "\n").repeat(2_000);
        assertRefused((HEADER + "\n" + ROW + "\nbu-dang.tho-son,\"0701\n" + rest).getBytes(StandardCharsets.UTF_8))
                .hasMessageContaining("dấu ngoặc kép");
    }

    @Test
    void refusesAFileThatBreaksOffInsideALetter() {
        var bytes = (HEADER + "\n" + ROW + "\nbu-dang.tho-son,070130000002,Nguyễ").getBytes(StandardCharsets.UTF_8);
        assertRefused(Arrays.copyOf(bytes, bytes.length - 1)).hasMessageContaining("Dòng 3");
    }

    @Test
    void namesColumnsThatAreMissing() {
        assertRefused("Mã xã,Họ và tên\na,b\n".getBytes(StandardCharsets.UTF_8))
                .hasMessageContaining("“Số định danh”, “Ngày sinh”, “Loại”")
                .hasMessageContaining("CSV");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertRefused((HEADER + ",Số tiền\n" + ROW + ",1\n").getBytes(StandardCharsets.UTF_8))
                .hasMessageContaining("“Số tiền” hai lần");
    }

    @ParameterizedTest
    @CsvSource({
        "d0cf11e0a1b11ae1, Excel 97-2003",
        "255044462d312e37, PDF",
        "3c68746d6c3e3c74, không phải là CSV",
        "7b5c727466310000, không phải là CSV",
        "504b0506000000, không phải là CSV",
        "0000000000000000, không có nội dung",
        "20200d0a20, không có nội dung",
        "'', không có nội dung"
    })
    void refusesOtherContentWhateverItsName(String hex, String words) {
        assertRefused(HexFormat.of().parseHex(hex)).hasMessageContaining(words);
    }

    @Test
    void readsNumbersAndDatesOfASheetAsACsvWouldHaveThem() throws IOException {
        var list = read(workbook("Danh sách", sheet -> {
            header(sheet);
            sheet.value(2, 0, "bu-dang.tho-son");
            sheet.value(2, 1, 70_130_000_001L);
            sheet.value(2, 2, "Điểu Thị Phượng");
            sheet.value(2, 3, LocalDate.of(1940, 2, 1));
            sheet.style(2, 3).format("dd/MM/yyyy").set();
            sheet.value(2, 4, "TC");
            sheet.value(2, 6, 500_000.5);
            sheet.value(3, 3, 14_642);
            sheet.value(3, 6, 1.125);
        }));
        assertThat(list.shape()).isEqualTo(new Shape("Excel", "trang tính “Danh sách”"));
        assertThat(list.rows().stream().map(SourceRow::line)).containsExactly(3, 4);
        assertThat(list.cell(0, Column.CITIZEN_ID)).isEqualTo("70130000001");
        assertThat(list.cell(0, Column.BIRTH_DATE)).isEqualTo("1940-02-01");
        assertThat(list.cell(0, Column.AMOUNT)).isEqualTo("500000.5");
        assertThat(list.cell(1, Column.BIRTH_DATE)).isEqualTo("14642");
        assertThat(list.cell(1, Column.AMOUNT)).isEqualTo("1.1250");
    }

    @Test
    void namesTheSheetThatIsNoList() {
        assertRefused(workbook("Ghi chú", sheet -> sheet.value(0, 0, "Hướng dẫn")))
                .hasMessageContaining("Trang tính “Ghi chú”")
                .hasMessageContaining("“Mã xã”");
    }

    @Test
    void refusesAnEmptySheet() {
        assertRefused(workbook("Trống", sheet -> {})).hasMessageContaining("Trang tính “Trống”");
    }

    @Test
    void refusesAWorkbookThatBreaksOff() {
        var whole = workbook("Danh sách", ListFileTest::header);
        assertRefused(Arrays.copyOf(whole, whole.length * 2 / 3)).hasMessageContaining("bị cắt ngang");
    }

    @Test
    void refusesAWorkbookWithADamagedPart() {
        var damaged = workbook("Danh sách", ListFileTest::header);
        damaged[60] ^= 0x55;
        assertRefused(damaged).hasMessageContaining("bị hỏng");
    }

    @Test
    void refusesAZipThatIsNoWorkbook() {
        assertRefused(zip("word/document.xml", out -> out.write(new byte[10])))
                .hasMessageContaining("không phải là Excel");
    }

    @Test
    void refusesAWorkbookWithoutItsParts() {
        assertRefused(zip("xl/workbook.xml", out -> out.write("<workbook/>".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("bị hỏng");
    }

    @Test
    void refusesAZipBomb() {
        var zeros = new byte[1 << 20];
        assertRefused(zip("xl/workbook.xml", out -> {
                    for (int i = 0; i < 64; i++) {
                        out.write(zeros);
                    }
                }))
                .hasMessageContaining("giải nén");
    }

    private static void header(Worksheet sheet) {
        var names = HEADER.split(",");
        for (int place = 0; place < names.length; place++) {
            sheet.value(0, place, names[place]);
        }
    }

    private static byte[] workbook(String name, Consumer<Worksheet> content) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            content.accept(workbook.newWorksheet(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String part, Content content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            content.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As a Vietnamese keyboard of Windows writes it: letters with a hook or breve of their own, tones after them. */
    private static byte[] windows1258(String text) {
        var charset = Charset.forName("windows-1258");
        var encoder = charset.newEncoder();
        var written = new StringBuilder();
        for (var letter : text.split("")) {
            written.append(encoder.canEncode(letter) ? letter : withToneApart(letter));
        }
        return written.toString().getBytes(charset);
    }

    private static String withToneApart(String letter) {
        var apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var tone = apart.chars()
                .filter(c -> "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0)
                .findFirst();
        var rest = apart.codePoints()
                .filter(c -> tone.isEmpty() || c != tone.getAsInt())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Normalizer.normalize(rest, Normalizer.Form.NFC)
                + (tone.isEmpty() ? "" : Character.toString(tone.getAsInt()));
    }

    private AbstractThrowableAssert<?, ?> assertRefused(byte[] content) {
        return assertThatThrownBy(() -> read(content)).isInstanceOf(ListUnreadable.class);
    }

    private Read read(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("list"), content);
        try (var list = ListFile.open(file)) {
            var rows = new ArrayList<SourceRow>();
            for (var row = list.next(); row != null; row = list.next()) {
                rows.add(row);
            }
            assertThat(list.readBytes()).isEqualTo(content.length);
            return new Read(list.shape(), list.columns(), rows);
        }
    }

    private record Read(Shape shape, Columns columns, List<SourceRow> rows) {

        String cell(int row, Column column) {
            return columns.cell(rows.get(row), column);
        }

        List<String> names() {
            return rows.stream().map(row -> columns.cell(row, Column.FULL_NAME)).toList();
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }
}
