package vn.lienthong.processes.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.lienthong.processes.casefile.AttachmentRefused.Reason;

class FileInspectionTest {

    private static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD_WITH_MACROS_TYPE = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String EXCEL_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};

    private final FileInspection inspection = new FileInspection(new AttachmentSettings(DataSize.ofMegabytes(20)));

    @Test
    void takesWhatIsWhatItClaims() throws IOException {
        assertThat(inspection.inspect("tờ trình.PDF", PDF)).isEqualTo(FileKind.PDF);
        assertThat(inspection.inspect("ảnh.png", PNG)).isEqualTo(FileKind.PNG);
        assertThat(inspection.inspect("ảnh.jpeg", JPEG)).isEqualTo(FileKind.JPEG);
        assertThat(inspection.inspect("báo cáo.docx", openXml(WORD_TYPE))).isEqualTo(FileKind.WORD);
        assertThat(inspection.inspect("danh sách.xlsx", openXml(EXCEL_TYPE))).isEqualTo(FileKind.EXCEL);
        assertThat(inspection.inspect("cũ.doc", CompoundFileBytes.withStreams("1Table", "WordDocument", "Data")))
                .isEqualTo(FileKind.OLD_WORD);
        assertThat(inspection.inspect("cũ.xls", CompoundFileBytes.withStreams("Workbook")))
                .isEqualTo(FileKind.OLD_EXCEL);
    }

    @Test
    void refusesAProgramThatCallsItselfAPdf() {
        assertThatThrownBy(() ->
                        inspection.inspect("tờ trình.pdf", "MZ\u0090 chương trình".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Nội dung của tệp “tờ trình.pdf” không đúng với tên tệp");
    }

    @Test
    void refusesAZipThatCallsItselfWord() throws IOException {
        refusesContent("báo cáo.docx", zip("virus.exe", new byte[10]));
        refusesContent("báo cáo.docx", zip("word/document.xml", new byte[10]));
        refusesContent("báo cáo.docx", openXml(EXCEL_TYPE));
        refusesContent("báo cáo.docx", CompoundFileBytes.withStreams("EncryptedPackage"));
    }

    @Test
    void refusesMacrosThatCallThemselvesADocument() throws IOException {
        refusesContent("báo cáo.docx", openXml(WORD_WITH_MACROS_TYPE));
    }

    @Test
    void tellsOldWordFromOldExcelAndFromInstallers() {
        refusesContent("cũ.doc", CompoundFileBytes.withStreams("Workbook"));
        refusesContent("cũ.xls", CompoundFileBytes.withStreams("WordDocument"));
        refusesContent("cũ.doc", CompoundFileBytes.withStreams("!_StringData", "SummaryInformation"));
        refusesContent("cũ.xls", CompoundFileBytes.withStreamInFolder("ObjectPool", "Workbook"));
    }

    @Test
    void refusesBrokenContainersAndNeverHangs() throws IOException {
        var word = openXml(WORD_TYPE);
        refusesContent("báo cáo.docx", Arrays.copyOf(word, word.length - 30));
        var old = CompoundFileBytes.withStreams("WordDocument");
        refusesContent("cũ.doc", Arrays.copyOf(old, 600));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> refusesContent("cũ.doc", CompoundFileBytes.inCircles()));
        var farAway = CompoundFileBytes.farAway();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusesContent("cũ.doc", farAway));
    }

    @Test
    void neverUnpacksAZipBomb() throws IOException {
        var bomb = bomb();
        assertThat(bomb).hasSizeLessThan(20 << 20);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> refusesContent("báo cáo.docx", bomb));
    }

    @Test
    void refusesContentTypesWithADoctype() throws IOException {
        var xml = "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Types>&x;</Types>";
        refusesContent("báo cáo.docx", zip("[Content_Types].xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesOtherKindsEmptyFilesAndLargeOnes() {
        assertThatThrownBy(() -> inspection.inspect("trang.html", PDF))
                .hasMessageContaining("chỉ nhận PDF")
                .extracting("reason")
                .isEqualTo(Reason.UNSUPPORTED);
        assertThatThrownBy(() -> inspection.inspect("pdf", PDF)).isInstanceOf(AttachmentRefused.class);
        assertThatThrownBy(() -> inspection.inspect("a.pdf", new byte[0])).hasMessageContaining("rỗng");
        var large = new byte[(20 << 20) + 1];
        assertThatThrownBy(() -> inspection.inspect("a.pdf", large)).hasMessageContaining("lớn hơn 20 MB");
    }

    private void refusesContent(String name, byte[] content) {
        assertThatThrownBy(() -> inspection.inspect(name, content))
                .isInstanceOf(AttachmentRefused.class)
                .extracting("reason")
                .isEqualTo(Reason.NOT_WHAT_IT_CLAIMS);
    }

    private static byte[] openXml(String mainType) throws IOException {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>";
        return zip("[Content_Types].xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** 1.2 GB of nothing before the list of content types. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            var megabyte = new byte[1 << 20];
            for (int i = 0; i < 1_200; i++) {
                zip.write(megabyte);
            }
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    ("<Types><Override ContentType=\"" + WORD_TYPE + "\"/></Types>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
