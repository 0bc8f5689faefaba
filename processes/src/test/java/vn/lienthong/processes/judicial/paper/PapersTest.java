package vn.lienthong.processes.judicial.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.handoff.HandOffLedger;
import vn.lienthong.processes.handoff.Ledger.Line;
import vn.lienthong.processes.handoff.Ledger.Moment;
import vn.lienthong.processes.handoff.Ledger.Punctuality;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.clock.StopReason;
import vn.lienthong.processes.judicial.dossier.Apology;
import vn.lienthong.processes.judicial.dossier.ClockStop;
import vn.lienthong.processes.judicial.dossier.Consent;
import vn.lienthong.processes.judicial.dossier.Dossier;
import vn.lienthong.processes.judicial.dossier.Dossiers;
import vn.lienthong.processes.judicial.dossier.Supplement;
import vn.lienthong.processes.judicial.result.ResultView;
import vn.lienthong.processes.judicial.result.Results;
import vn.lienthong.processes.print.PrintedPdf;
import vn.lienthong.processes.print.TestPrinter;

class PapersTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:15:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final JudicialPerson AN =
            new JudicialPerson(Part.SUBJECT, "070090000001", "Nguyễn Văn An", LocalDate.of(1990, 5, 17), "M");
    private static final JudicialPerson MOTHER =
            new JudicialPerson(Part.REQUESTER, "070060000009", "Trần Thị Bưởi", LocalDate.of(1960, 1, 2), "F");
    private static final Dossier EMPTY =
            new Dossier(List.of(), List.of(), List.of(), List.of(), null, null, null, null);

    private final JudicialRequests requests = mock(JudicialRequests.class);
    private final Dossiers dossiers = mock(Dossiers.class);
    private final HandOffLedger ledger = mock(HandOffLedger.class);
    private final Results results = mock(Results.class);

    @Test
    void receiptSaysWhatWasReceivedAndWhenTheResultIsDue() throws IOException {
        var pdf = print(PaperForm.RECEIPT, Requests.aRequest().build(), withConsent());
        assertThat(pdf.text())
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains("CÔNG AN TỈNH BÌNH PHƯỚC")
                .contains("Mã hồ sơ: " + Requests.CODE)
                .contains("Nguyễn Văn An")
                .contains("10 ngày")
                .contains("09 giờ 15 phút, ngày 25 tháng 11 năm 2026")
                .contains("17 giờ 00 phút, ngày 07 tháng 12 năm 2026")
                .contains("200.000 đồng")
                .contains("bản điện tử trên VNeID; bản giấy gửi đến 12 Hùng Vương");
        assertThat(pdf.width()).isCloseTo(PDRectangle.A5.getWidth(), within(1f));
        assertThat(pdf.height()).isCloseTo(PDRectangle.A5.getHeight(), within(1f));
        assertThat(pdf.pages()).isEqualTo(1);
    }

    @Test
    void carriesACodeThatScannersRead() throws IOException {
        assertThat(print(PaperForm.RECEIPT, Requests.aRequest().build(), withConsent())
                        .scanned())
                .isEqualTo(Requests.CODE);
    }

    @Test
    void receiptNamesWhoAsksForAChild() throws IOException {
        when(requests.requester(anyLong())).thenReturn(Optional.of(MOTHER));
        var pdf = print(
                PaperForm.RECEIPT,
                Requests.aRequest().subject(JudicialRequest.Subject.CHILD).build(),
                EMPTY);
        assertThat(pdf.text()).contains("Hồ sơ của: Trần Thị Bưởi").contains("Người được cấp phiếu: Nguyễn Văn An");
    }

    @Test
    void supplementPaperAsksWhatWasAskedThen() throws IOException {
        var dossier = new Dossier(
                List.of(),
                List.of(question(1, "Bản sao giấy khai sinh"), question(2, "Nơi ở từ 2010 đến 2014")),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
        when(dossiers.of(anyLong())).thenReturn(dossier);
        var papers = papers();
        var request = Requests.aRequest().build();
        assertThat(PrintedPdf.of(papers.print(PaperForm.SUPPLEMENT, request, null))
                        .text())
                .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
                .contains("Nơi ở từ 2010 đến 2014")
                .doesNotContain("giấy khai sinh");
        assertThat(PrintedPdf.of(papers.print(PaperForm.SUPPLEMENT, request, 1)).text())
                .contains("Bản sao giấy khai sinh");
        assertThatThrownBy(() -> papers.print(PaperForm.SUPPLEMENT, request, 3)).isInstanceOf(NothingToPrint.class);
    }

    @Test
    void refusalPaperSaysWhy() throws IOException {
        var request = Requests.aRequest()
                .refused("ISSUER", "Thông tin nhân thân không đủ để tra cứu")
                .build();
        assertThat(print(PaperForm.REFUSAL, request, EMPTY).text())
                .contains("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ")
                .contains("Cơ quan cấp từ chối: Thông tin nhân thân không đủ để tra cứu");
    }

    @Test
    void printsNoRefusalThatNobodyHasConfirmed() {
        var proposed = Requests.aRequest()
                .refused("UNDER_AGE", null)
                .state(JudicialState.RECEIVED)
                .build();
        assertThat(papers().available(proposed, EMPTY)).doesNotContain(PaperForm.REFUSAL);
        assertThatThrownBy(() -> print(PaperForm.REFUSAL, proposed, EMPTY)).isInstanceOf(NothingToPrint.class);
        var closed = Requests.aRequest()
                .refused("UNDER_AGE", null)
                .state(JudicialState.CLOSED)
                .build();
        assertThat(papers().available(closed, EMPTY)).contains(PaperForm.REFUSAL);
    }

    @Test
    void apologyNamesBothDatesAndWhoSigned() throws IOException {
        var apology = new Apology(
                1,
                "Phải xác minh ở ba tỉnh",
                Instant.parse("2026-12-07T10:00:00Z"),
                Instant.parse("2026-12-14T10:00:00Z"),
                "cat.ld",
                NOW);
        var dossier = new Dossier(List.of(), List.of(), List.of(apology), List.of(), null, null, null, null);
        assertThat(print(PaperForm.APOLOGY, Requests.aRequest().build(), dossier)
                        .text())
                .contains("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ")
                .contains("ngày 07 tháng 12 năm 2026")
                .contains("ngày 14 tháng 12 năm 2026")
                .contains("Phải xác minh ở ba tỉnh")
                .contains("Lê Lãnh Đạo");
    }

    @Test
    void controlSlipHasEveryHandOffAndWhetherItWasInTime() throws IOException {
        when(ledger.everyTask(anyString()))
                .thenReturn(List.of(
                        task("Kiểm tra kết quả", "Công an tỉnh", null, Punctuality.EARLY),
                        task("Gửi bản giấy", "Công an tỉnh", "Công an tỉnh", Punctuality.LATE)));
        when(results.find(anyLong()))
                .thenReturn(Optional.of(new ResultView("k1", NOW, "cat.cb", NOW, null, NOW, "VN-1")));
        var stopped = new ClockStop(
                Instant.parse("2026-11-25T03:00:00Z"), Instant.parse("2026-11-26T03:00:00Z"), StopReason.FEE);
        var dossier = new Dossier(List.of(stopped), List.of(), List.of(), List.of(), null, null, null, null);
        assertThat(print(PaperForm.CONTROL_SLIP, Requests.aRequest().build(), dossier)
                        .text())
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ")
                .contains("Kiểm tra kết quả")
                .contains("Trước hạn")
                .contains("Gửi bản giấy")
                .contains("Quá hạn")
                .contains("Phạm Cán Bộ")
                .contains("Chờ công dân nộp phí: từ 25/11/2026 10:00 đến 26/11/2026 10:00")
                .contains("Trả kết quả: 27/11/2026 09:15")
                .doesNotContain("Nguyễn Văn An")
                .doesNotContain("070090000001");
    }

    @Test
    void printsALongStoryOnSeveralPages() throws IOException {
        when(ledger.everyTask(anyString()))
                .thenReturn(IntStream.range(0, 400)
                        .mapToObj(number -> task("Việc số " + number, "Công an tỉnh", "Công an tỉnh", null))
                        .toList());
        var pdf = PrintedPdf.of(controlSlip(EMPTY));
        assertThat(pdf.pages()).isGreaterThan(5);
        assertThat(pdf.text()).contains("Việc số 299").contains("Còn 100 lượt giao, nhận sau");
    }

    @Test
    void printsLongNamesAndTexts() throws IOException {
        var question = "Bản sao có chứng thực của các giấy tờ về nơi cư trú trước đây. ".repeat(40);
        when(dossiers.of(anyLong()))
                .thenReturn(new Dossier(
                        List.of(), List.of(question(1, question)), List.of(), List.of(), null, null, null, null));
        var request = Requests.aRequest()
                .organisation(
                        "Văn phòng đại diện Công ty Trách nhiệm hữu hạn Một thành viên Xuất nhập khẩu, Thương mại, "
                                + "Dịch vụ và Tư vấn Du học Quốc tế Bình Phước tại thành phố Đồng Xoài")
                .purpose("Bổ sung hồ sơ xin việc, ".repeat(12) + "mãdàikhôngcókhoảngtrắng".repeat(6))
                .address("Số 1234/56/78 đường Phú Riềng Đỏ, tổ 12, khu phố Thanh Bình, ".repeat(3))
                .build();
        var pdf = PrintedPdf.of(papers().print(PaperForm.SUPPLEMENT, request, null));
        pdf.keep("mau-02-dai");
        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.text()).contains("NGƯỜI HƯỚNG DẪN").contains("Du học Quốc tế Bình Phước");
    }

    @Test
    void printsNothingAboutWhatHasNotHappened() {
        when(dossiers.of(anyLong())).thenReturn(EMPTY);
        var papers = papers();
        var request = Requests.aRequest().build();
        assertThat(papers.available(request, EMPTY)).containsExactly(PaperForm.RECEIPT, PaperForm.CONTROL_SLIP);
        for (var form : List.of(PaperForm.SUPPLEMENT, PaperForm.REFUSAL, PaperForm.APOLOGY)) {
            assertThatThrownBy(() -> papers.print(form, request, null)).isInstanceOf(NothingToPrint.class);
        }
    }

    private byte[] controlSlip(Dossier dossier) {
        when(dossiers.of(anyLong())).thenReturn(dossier);
        return papers().print(PaperForm.CONTROL_SLIP, Requests.aRequest().build(), null);
    }

    private PrintedPdf print(PaperForm form, JudicialRequest request, Dossier dossier) throws IOException {
        when(dossiers.of(anyLong())).thenReturn(dossier);
        var pdf = PrintedPdf.of(papers().print(form, request, null));
        pdf.keep("mau-" + form.number());
        return pdf;
    }

    private Papers papers() {
        when(requests.subject(anyLong())).thenReturn(Optional.of(AN));
        if (requests.requester(1) == null || requests.requester(1).isEmpty()) {
            when(requests.requester(anyLong())).thenReturn(Optional.of(AN));
        }
        var people = mock(People.class);
        when(people.names(any())).thenReturn(Map.of("cat.cb", "Phạm Cán Bộ", "cat.ld", "Lê Lãnh Đạo"));
        var offices = mock(Offices.class);
        when(offices.of(any(JudicialRequest.class))).thenReturn(Office.of("Công an tỉnh", "Tỉnh Bình Phước"));
        return new Papers(
                requests,
                dossiers,
                new ControlSlip(ledger, results, people),
                offices,
                people,
                TestPrinter.printer(),
                CLOCK);
    }

    private static Dossier withConsent() {
        var consent = new Consent("DY-42", "JUDICIAL_RECORD", "Tra cứu lý lịch tư pháp", NOW, "VNEID", null);
        return new Dossier(List.of(), List.of(), List.of(), List.of(), consent, null, null, null);
    }

    private static Supplement question(int number, String question) {
        return new Supplement(number, question, NOW, null, null, null, null, null);
    }

    private static Line task(String name, String to, @Nullable String from, @Nullable Punctuality punctuality) {
        var moment = new Moment("26/11/2026 08:00", "cat.cb");
        return new Line(
                name,
                "Chuyển bước",
                from,
                to,
                null,
                moment,
                moment,
                moment,
                moment,
                "27/11/2026 17:00",
                "Xong",
                "1 giờ",
                null,
                punctuality);
    }
}
