package vn.lienthong.processes.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileInspectionTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    private final FileInspection inspection = new FileInspection();

    @Test
    void takesWhatIsWhatItClaims() throws IOException {
        assertThat(inspection.inspect("tờ trình.PDF", PDF)).isEqualTo(FileKind.PDF);
        assertThat(inspection.inspect("ảnh.png", PNG)).isEqualTo(FileKind.PNG);
        assertThat(inspection.inspect("báo cáo.docx", zip("word/document.xml"))).isEqualTo(FileKind.WORD);
        assertThat(inspection.inspect("danh sách.xlsx", zip("xl/workbook.xml"))).isEqualTo(FileKind.EXCEL);
    }

    @Test
    void refusesAProgramThatCallsItselfAPdf() {
        assertThatThrownBy(() ->
                        inspection.inspect("tờ trình.pdf", "MZ\u0090 chương trình".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Nội dung của tệp “tờ trình.pdf” không đúng với tên tệp");
    }

    @Test
    void refusesAZipThatCallsItselfWord() {
        assertThatThrownBy(() -> inspection.inspect("báo cáo.docx", zip("virus.exe")))
                .hasMessageContaining("không đúng với tên tệp");
        assertThatThrownBy(() -> inspection.inspect("báo cáo.docx", zip("xl/workbook.xml")))
                .hasMessageContaining("không đúng với tên tệp");
    }

    @Test
    void refusesOtherKindsEmptyFilesAndLargeOnes() {
        assertThatThrownBy(() -> inspection.inspect("trang.html", PDF)).hasMessageContaining("chỉ nhận PDF");
        assertThatThrownBy(() -> inspection.inspect("a.pdf", new byte[0])).hasMessageContaining("rỗng");
        var large = new byte[(int) FileInspection.LARGEST.toBytes() + 1];
        assertThatThrownBy(() -> inspection.inspect("a.pdf", large)).hasMessageContaining("lớn hơn 20 MB");
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }
}
