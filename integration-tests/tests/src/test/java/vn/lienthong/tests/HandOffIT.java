package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.KioskCase.SURVEY;
import static vn.lienthong.tests.Person.C06;
import static vn.lienthong.tests.Person.PC06;
import static vn.lienthong.tests.Person.STTTT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The ledger of hand-offs, as it is written by the engine and read by both sides. */
@Order(2)
class HandOffIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DUE = "2030-06-28";
    private static final Person SUPERVISOR = new Person("giamsat");

    @Test
    void tellsWhenAHandOffWasAskedOpenedReceivedAndAnswered() {
        var kiosk = opened();
        assertThat(ledger(kiosk.officer(), kiosk).text()).contains("Chưa có lần bàn giao nào giữa các cơ quan");
        kiosk.officer().does("survey", kiosk, SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, KioskCase.APPROVAL);
        kiosk.officer().does("propose", kiosk, kiosk.proposal());
        kiosk.leader().does("approveProposal", kiosk, Map.of("outcome", "DONE"));

        var task = PC06.awaits("receiveList", kiosk).path("id").asText();
        var asked = line(PC06, kiosk, "Tiếp nhận danh sách nhu cầu");
        assertThat(asked)
                .contains("Văn phòng HĐND - UBND huyện – Huyện Bù Đăng", "PC06", "chưa nhận", "chưa mở", "Chưa mở")
                .contains("Lãnh đạo Văn phòng HĐND - UBND huyện – Huyện Bù Đăng");

        Person.ADMINISTRATOR.get("/task/" + task + "/form");
        PC06.get("/task/" + task + "/form-variables");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(line(PC06, kiosk, "Tiếp nhận danh sách nhu cầu"))
                .contains("Đã mở, chưa nhận", "Cán bộ Phòng Cảnh sát")
                .doesNotContain("Chưa mở"));

        PC06.post("/task/" + task + "/claim", Map.of("userId", PC06.account()));
        assertThat(line(PC06, kiosk, "Tiếp nhận danh sách nhu cầu")).contains("Đang xử lý");
        PC06.does("receiveList", kiosk, Map.of("outcome", "REWORK", "reason", "Thiếu số điện thoại"));

        assertThat(line(kiosk.officer(), kiosk, "Tiếp nhận danh sách nhu cầu")).contains("Trả lại để làm lại");
        assertThat(line(kiosk.officer(), kiosk, "Đề xuất đầu tư Kiosk"))
                .contains("Trả lại để làm lại", "Thiếu số điện thoại");
    }

    @Test
    void showsBothSidesAndTheSupervisorTheSame() {
        var kiosk = opened();
        kiosk.officer().does("survey", kiosk, KioskCase.asks("STTTT"));
        STTTT.awaits("giveOpinion", kiosk);
        var asker = ledger(kiosk.officer(), kiosk).selectFirst("#hand-offs");
        var asked = ledger(STTTT, kiosk).selectFirst("#hand-offs");
        assertThat(asker).isNotNull();
        assertThat(asked).isNotNull();
        assertThat(asked.html()).isEqualTo(asker.html());
        await().atMost(PATIENCE).until(() -> Index.caseOf(kiosk).isPresent());
        var supervisors = page(SUPERVISOR, "/cases/" + kiosk.code()).selectFirst("#hand-offs");
        assertThat(supervisors).isNotNull();
        assertThat(supervisors.text()).isEqualTo(asker.text());
        var stranger = Session.signIn(Person.officer("vpub", "dong-phu"));
        assertThat(stranger.get("/files/" + kiosk.code()).status()).isEqualTo(404);
    }

    @Test
    void tellsOfAnOpinionThatNobodyGave() {
        var kiosk = opened();
        kiosk.officer().does("survey", kiosk, KioskCase.asks("C06", "STTTT"));
        C06.does("giveOpinion", kiosk, Map.of("opinion", "AGREE", "opinionText", "Nhất trí"));
        STTTT.awaits("giveOpinion", kiosk);
        TimePasses.until("opinionOverdue", kiosk);
        kiosk.officer().awaits("consolidate", kiosk);
        var lines = lines(kiosk.officer(), kiosk);
        assertThat(lines).hasSize(3);
        assertThat(lines).filteredOn(line -> line.contains("C06")).anyMatch(line -> line.contains("Đã cho ý kiến"));
        assertThat(lines)
                .filteredOn(line -> line.contains("Sở Thông tin và Truyền thông"))
                .anyMatch(line -> line.contains("Không trả lời trong thời hạn") && line.contains("Đề nghị góp ý"));
        assertThat(lines).anyMatch(line -> line.startsWith("Tổng hợp ý kiến Trả ý kiến"));
    }

    @Test
    void opinionsComeBackToWhomTheTaskWasForwardedTo() {
        var kiosk = opened();
        var police = Person.officer("cah", "bu-dang");
        kiosk.officer().does("survey", kiosk, forwards("CAH", "Khảo sát an ninh"));
        police.does("survey", kiosk, KioskCase.asks("C06"));
        C06.does("giveOpinion", kiosk, Map.of("opinion", "AGREE", "opinionText", "Nhất trí"));
        police.does("consolidate", kiosk, Map.of("summary", "Nhất trí"));
        police.awaits("survey", kiosk);
    }

    @Test
    void theThirdForwardGoesToTheLeadersWhoSettleIt() {
        var kiosk = opened();
        var police = Person.officer("cah", "bu-dang");
        kiosk.officer().does("survey", kiosk, forwards("CAH", "Khảo sát an ninh"));
        police.does("survey", kiosk, forwards("VPUB", "Không thuộc thẩm quyền"));
        kiosk.officer().does("survey", kiosk, forwards("CAH", "Đã thống nhất qua điện thoại"));

        assertThat(kiosk.leader().awaits("survey", kiosk).path("description").asText())
                .startsWith("Công việc này đã được chuyển tiếp 3 lần giữa các cơ quan, nên lãnh đạo "
                        + "Văn phòng HĐND - UBND huyện – Huyện Bù Đăng quyết định")
                .contains("đề nghị giao cho Công an huyện, lý do: Đã thống nhất qua điện thoại");
        assertThat(police.task("survey", kiosk)).isEmpty();
        assertThat(kiosk.officer().task("survey", kiosk)).isEmpty();
        var lines = lines(police, kiosk);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("Chuyển tiếp", "Khảo sát an ninh", "Công an huyện – Huyện Bù Đăng");
        assertThat(lines.get(2)).contains("Chuyển nhiều lần, đưa lên lãnh đạo", "Lãnh đạo Văn phòng HĐND - UBND huyện");

        kiosk.leader().does("survey", kiosk, forwards("CAH", "Công an huyện làm"));
        police.awaits("survey", kiosk);
        police.does("survey", kiosk, forwards("VPUB", "Vẫn không làm"));
        kiosk.leader().does("survey", kiosk, forwards("VPUB", "Văn phòng làm"));
        kiosk.officer().does("survey", kiosk, SURVEY);

        kiosk.leader().does("approveSurvey", kiosk, Map.of("outcome", "REWORK", "reason", "Làm lại"));
        kiosk.officer().does("survey", kiosk, forwards("CAH", "Lượt mới"));
        police.awaits("survey", kiosk);
    }

    @Test
    void marksWhatIsLateAndChargesIt() {
        var kiosk = opened();
        kiosk.officer().does("survey", kiosk, forwards("CAH", "Khảo sát an ninh"));
        var police = Person.officer("cah", "bu-dang");
        TimePasses.setDue(police.awaits("survey", kiosk), "2026-01-06T17:00:00.000+0700");
        assertThat(lines(police, kiosk).get(0))
                .contains("06/01/2026 17:00")
                .containsPattern("Đang trễ \\d+ ngày làm việc");

        Person.leader("cah", "bu-dang").awaits("followUp", kiosk);
        assertThat(line(kiosk.officer(), kiosk, "Lãnh đạo xử lý quá hạn"))
                .contains("Quá hạn, báo lãnh đạo", "Lãnh đạo Công an huyện – Huyện Bù Đăng", "hệ thống");
        var charge = ledger(kiosk.officer(), kiosk).select("#holders tbody tr").stream()
                .map(Element::text)
                .filter(text -> text.startsWith("Công an huyện"))
                .findFirst();
        assertThat(charge).get().asString().containsPattern("Huyện Bù Đăng 2 dưới 1 phút 1 việc, \\d+ ngày làm việc");
        police.does("survey", kiosk, SURVEY);
        assertThat(lines(police, kiosk).get(0)).containsPattern("(?<!Đang trễ )Trễ \\d+ ngày làm việc");
    }

    @Test
    void chargesTheWaitForDeliveryToItsReason() {
        var kiosk = opened();
        kiosk.goesToProcurement();
        Person.TT_RAR.awaits("deliver", kiosk);
        assertThat(ledger(STTTT, kiosk).select("#holders").text())
                .contains("Dừng tính thời gian: Chờ nhà cung cấp giao thiết bị")
                .containsPattern("RAR\\), C06\\S* .{0,40}1 không tính không");
        TimePasses.until("deliveryDue", kiosk);
        STTTT.awaits("urgeDelivery", kiosk);
    }

    @Test
    void chargesAWaitAtANodeThatIsNoTaskToItsReason() {
        var monthly = PlayedOfficers.open("model-30-rollout", Person.officer("cah", "bu-dang"), Map.of());
        PlayedOfficers.playStraight(monthly);
        assertThat(ledger(SUPERVISOR, monthly).text())
                .contains("Hồ sơ kéo dài", "Dừng tính thời gian: Duy trì, chờ kỳ báo cáo tháng");
    }

    private static KioskCase opened() {
        return Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
    }

    private static Map<String, Object> forwards(String agency, String reason) {
        return Map.of("outcome", "FORWARD", "forwardTo", agency, "reason", reason);
    }

    private static String line(Person reader, KioskCase kiosk, String taskName) {
        return lines(reader, kiosk).stream()
                .filter(line -> line.startsWith(taskName))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Person reader, KioskCase kiosk) {
        return ledger(reader, kiosk).select("#hand-offs tbody tr").stream()
                .map(Element::text)
                .toList();
    }

    private static Element ledger(Person reader, KioskCase kiosk) {
        var ledger = page(reader, "/files/" + kiosk.code()).selectFirst("#ledger");
        assertThat(ledger).isNotNull();
        return ledger;
    }

    private static Element page(Person reader, String path) {
        var answer = Session.signIn(reader).get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
