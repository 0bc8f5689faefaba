package vn.lienthong.processes.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.bpmn.Layouts;
import vn.lienthong.processes.modeler.check.Conventions;

/** Rows of the appendix itself, as Word puts them on the clipboard. */
class PastedRowTest {

    private static final String HEADINGS = """
            <tr><td rowspan=2>STT</td><td rowspan=2>NHIỆM VỤ</td><td rowspan=2>THỜI GIAN HOÀN THÀNH</td>
            <td rowspan=2>CÁC BƯỚC THỰC HIỆN</td><td rowspan=2>THIẾT BỊ</td><td rowspan=2>GHI CHÚ</td>
            <td colspan=3>Phân công thực hiện</td><td rowspan=2>CÁC DOANH NGHIỆP</td></tr>
            <tr><td>Chủ trì</td><td>Phối hợp</td><td>Lực lượng triển khai</td></tr>
            """;

    private static final String KIOSK = """
            <tr><td>1.</td><td><p><b>Mô hình 2: Tự động hóa Trung tâm hành chính công thông qua tương tác Kiosk</b></p>
            <p><b>Tổ chức thực hiện:</b></p><ul><li>- Cục C06: Chủ trì xây dựng; TT RAR cung cấp Kiosk.</li></ul></td>
            <td>30/12/2023</td>
            <td><ul><li>- <b>Bước 1</b> Khảo sát, đánh giá tại bộ phận 1 cửa của huyện để đặt vị trí thiết bị Kiosk.</li>
            <li>- <b>Bước 2:</b> Văn phòng HĐND - UBND huyện chủ trì, tham mưu (lập danh sách, gửi PC06 - Công an tỉnh).</li>
            <li>- <b>Bước 3:</b> C06 đề tích hợp xác thực định danh.</li>
            <li>- <b>Bước 4:</b> Tổ chức triển khai, tuyên truyền.</li></ul></td>
            <td>Mất kinh phí.</td><td>C06 hỗ trợ</td><td>V PUB huyện</td><td>C06, STTTT, DN</td><td>V PUB</td><td></td></tr>
            """;

    private static final String NEXT_PAGE = """
            <tr><td></td><td><b>Hiệu quả:</b> Giảm tiếp dân.</td><td></td>
            <td>- <b>Bước 5:</b> Đánh giá hiệu quả triển khai.</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
            """;

    private static final String CRIMINAL_RECORDS = """
            <tr><td>9.</td><td><b>Mô hình 32:</b> Thông tin lý lịch tư pháp trên VNeID <b>Tổ chức thực hiện:</b></td>
            <td>30/11/2023</td><td>- <b>Bước 1:</b> C06 phối hợp Sở Tư pháp thống nhất quy trình. - <b>Bước 2:</b> Phòng Tư
            pháp phối hợp Phòng VH TT, Công an huyện tăng cường tuyên truyền.</td><td>Miễn phí</td><td></td>
            <td>C06, STP</td><td>CAH, PTP, Hội Nông dân</td><td>Tổ CNSCĐ</td><td></td></tr>
            """;

    private final AgencyNames names = new AgencyNames(agencies());

    @Test
    void theKioskRowIsDrawnByTheConventionsOfTheHandDrawnOnes() throws IOException {
        var entries = read(html(HEADINGS, KIOSK, HEADINGS, NEXT_PAGE, CRIMINAL_RECORDS))
                .entries();

        assertThat(entries)
                .containsEntry("number", "2")
                .containsEntry("name", "Tự động hóa Trung tâm hành chính công thông qua tương tác Kiosk")
                .containsEntry("deadline", "30/12/2023")
                .containsEntry("lead", "VPUB")
                .containsEntry("coordinating", "C06, STTTT, DN")
                .containsEntry("forces", "VPUB");
        assertThat(steps(entries))
                .containsExactly(
                        "Khảo sát, đánh giá tại bộ phận 1 cửa của huyện để đặt vị trí thiết bị Kiosk.",
                        "[VPUB, PC06] Văn phòng HĐND - UBND huyện chủ trì, tham mưu (lập danh sách, gửi PC06 - Công an tỉnh).",
                        "[C06] C06 đề tích hợp xác thực định danh.",
                        "Tổ chức triển khai, tuyên truyền.",
                        "Đánh giá hiệu quả triển khai.");
        var row = new ModelRow(
                2,
                Objects.requireNonNull(entries.get("name")),
                LocalDate.parse(
                        Objects.requireNonNull(entries.get("deadline")), DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                ModelRow.codes(entries.get("lead")),
                ModelRow.codes(entries.get("coordinating")),
                ModelRow.codes(entries.get("forces")),
                ModelRow.steps(Objects.requireNonNull(entries.get("steps"))));
        var diagram = DiagramWriter.write(RowDraft.of(row, "TO_CNSCD"::equals));
        Conventions.hold(diagram);
        Layouts.hold(diagram);
    }

    @Test
    void readsWhoDoesWhatAndSaysWhomItDoesNotKnow() {
        var row = read(html(HEADINGS, CRIMINAL_RECORDS));

        assertThat(steps(row.entries()))
                .containsExactly(
                        "[C06, STP] C06 phối hợp Sở Tư pháp thống nhất quy trình.",
                        "[PTP, PHONG_VHTT, CAH] Phòng Tư pháp phối hợp Phòng VH TT, Công an huyện tăng cường tuyên truyền.");
        assertThat(row.entries()).containsEntry("coordinating", "CAH, PTP").containsEntry("forces", "TO_CNSCD");
        assertThat(row.unknown()).containsExactly("Hội Nông dân");
    }

    @Test
    void readsPlainTextWithTabs() {
        var row = read("""
                STT\tNHIỆM VỤ\tTHỜI GIAN\tCÁC BƯỚC THỰC HIỆN\tChủ trì\tPhối hợp\tLực lượng triển khai
                1.\tMô hình 40: Camera an ninh
                Hiệu quả: giảm tội phạm\t1/6/2030\tBước 1: Khảo sát vị trí
                Bước 2: Sở TTTT kết nối về trung tâm\tCông an huyện\tSTTTT\t
                """);

        assertThat(row.entries())
                .containsEntry("number", "40")
                .containsEntry("name", "Camera an ninh")
                .containsEntry("deadline", "01/06/2030")
                .containsEntry("lead", "CAH")
                .containsEntry("steps", "Khảo sát vị trí\n[STTTT] Sở TTTT kết nối về trung tâm");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> read("Không có bảng"))
                .isInstanceOf(InvalidRow.class)
                .hasMessageStartingWith("Không thấy bảng nào");
        assertThatThrownBy(() -> read("1.\tMô hình 40: Camera\tBước 1: Khảo sát"))
                .isInstanceOf(InvalidRow.class)
                .hasMessageStartingWith("Bảng cần các cột");
        assertThatThrownBy(() -> read(html("<tr>" + "<td colspan=999>x</td>".repeat(9) + "</tr>")))
                .isInstanceOf(InvalidRow.class)
                .hasMessageStartingWith("Bảng quá lớn");
    }

    @ParameterizedTest
    @CsvSource({
        "Cục C06, C06",
        "TT RAR, TT_RAR",
        "Sở Thông tin và Truyền thông, STTTT",
        "Sở TTTT tỉnh, STTTT",
        "sở GTVT, SGTVT",
        "Phòng LĐTBXH, PHONG_LDTBXH",
        "Sở LĐTBXH, SLDTBXH",
        "Sở VHTTDL, SVHTTDL",
        "Trung tâm VH TT, TT_VHTT",
        "'Đài truyền thanh, truyền hình', DAI_TTTH",
        "Các sở ngành, SO_NGANH",
        "PTP, PTP",
        "Phòng TNMT, PHONG_TNMT",
        "TTYT, TTYT",
        "Tổ CNSCĐ, TO_CNSCD",
        "BHXH, BHXH"
    })
    void knowsShortForms(String written, String code) {
        assertThat(names.mentions(written))
                .singleElement()
                .extracting(AgencyNames.Mention::code)
                .isEqualTo(code);
    }

    private PastedRow read(String pasted) {
        return PastedRow.of(WordTable.read(pasted), names);
    }

    private static Stream<String> steps(Map<String, String> entries) {
        return Objects.requireNonNull(entries.get("steps")).lines();
    }

    private static String html(String... rows) {
        return "<html><body><table>" + String.join("", rows) + "</table></body></html>";
    }

    private static Iterable<JsonNode> rows() {
        try (var file = Objects.requireNonNull(
                PastedRowTest.class.getClassLoader().getResourceAsStream("agencies/agencies.yaml"))) {
            return new YAMLMapper().readTree(file).path("agencies");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Agency> agencies() {
        return StreamSupport.stream(rows().spliterator(), false)
                .map(row -> new Agency(
                        new AgencyCode(row.path("code").asText()),
                        LocalDate.EPOCH,
                        null,
                        row.path("name").asText(),
                        UnitLevel.PROVINCE,
                        null))
                .toList();
    }
}
