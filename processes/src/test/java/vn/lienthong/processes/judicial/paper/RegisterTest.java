package vn.lienthong.processes.judicial.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.print.PrintedPdf;
import vn.lienthong.processes.print.TestPrinter;

class RegisterTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private final Register register = new Register(TestPrinter.printer());

    @Test
    void hasALineForEveryRequestOnA4InLandscape() throws IOException {
        var pdf = PrintedPdf.of(register.print(
                "Công an tỉnh Bình Phước",
                FIRST,
                LAST,
                "Đã tiếp nhận",
                List.of(line(1, "Nguyễn Văn An"), line(2, "Công ty TNHH Một thành viên Xuất nhập khẩu Bình Phước"))));
        pdf.keep("mau-06");
        assertThat(pdf.text())
                .contains("SỔ THEO DÕI HỒ SƠ")
                .contains("CÔNG AN TỈNH BÌNH PHƯỚC")
                .contains("từ ngày 01/11/2026 đến ngày 30/11/2026, tình trạng: Đã tiếp nhận")
                .contains("Nguyễn Văn An")
                .contains("Tổng số: 2 hồ sơ");
        assertThat(pdf.width()).isGreaterThan(pdf.height());
    }

    @Test
    void repeatsItsHeadingsOnEveryPage() throws IOException {
        var pdf = PrintedPdf.of(register.print(
                "",
                FIRST,
                LAST,
                null,
                IntStream.rangeClosed(1, 200)
                        .mapToObj(number -> line(number, "N. V. A."))
                        .toList()));
        pdf.keep("mau-06-dai");
        assertThat(pdf.pages()).isGreaterThan(5);
        assertThat(pdf.text().split("Tên thủ tục hành chính", -1)).hasSize(pdf.pages() + 1);
    }

    @Test
    void saysSoWhenThereIsNone() throws IOException {
        assertThat(PrintedPdf.of(register.print("", FIRST, LAST, null, List.of()))
                        .text())
                .contains("Không có hồ sơ nào");
    }

    private static RegisterLine line(int number, String applicant) {
        return new RegisterLine(
                "H10.24-261125-%04d".formatted(number),
                "Cấp Phiếu lý lịch tư pháp số 1",
                applicant,
                "12 Hùng Vương, phường Tân Phú, thành phố Đồng Xoài",
                "Công an tỉnh Bình Phước",
                LocalDate.of(2026, 11, 25),
                Instant.parse("2026-12-07T10:00:00Z"),
                null,
                "VNeID, bản giấy",
                "Cơ quan cấp đang xử lý");
    }
}
