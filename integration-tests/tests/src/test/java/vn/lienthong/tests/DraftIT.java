package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import vn.lienthong.tests.Web.Answer;

/** Administrators add a model without a programmer. */
@ResourceLock(Shared.DIAGRAMS)
class DraftIT {

    private static final Map<String, String> ROW = Map.of(
            "number", "40",
            "name", "Camera an ninh",
            "deadline", "31/12/2030",
            "lead", "VPUB",
            "coordinating", "C06, STTTT",
            "steps", "Bước 1: Khảo sát vị trí\nBước 2: [C06, STTTT] Kết nối về trung tâm");

    /** What is drawn runs as it is, with the shared parts that it calls. */
    @Test
    void drawsADiagramThatRunsToItsEnd() {
        var proposed = Proposed.draft(post(Session.signIn(Person.ADMINISTRATOR), ROW));
        assertThat(proposed.files())
                .contains(
                        "bpmn/rollout/model-40.bpmn",
                        "forms/model-40-rollout/doStep1.form",
                        "forms/model-40-rollout/doStep2.form");
        proposed.isDeployed("leave");

        var play = PlayedOfficers.open("model-40-rollout", Person.officer("vpub", "bu-dang"), Map.of());
        PlayedOfficers.playStraight(play);
        assertThat(Session.signIn(Person.STTTT).get("/files/" + play.code()).body())
                .contains("Mô hình 40: Camera an ninh – Huyện Bù Đăng");
        assertThat(Session.signIn(Person.STTTT).get("/appendix/40").body()).contains("không có trong Phụ lục III");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasEntered() {
        var wrong = new HashMap<>(ROW);
        wrong.put("coordinating", "C06, XYZ");
        var answer = post(Session.signIn(Person.ADMINISTRATOR), wrong);
        assertThat(answer.body())
                .contains("Không có cơ quan “XYZ” trong danh mục")
                .contains("Camera an ninh");
    }

    /** As Word puts it on the clipboard. */
    @Test
    void readsATableThatIsPastedFromADocument() {
        try (var browser = Browser.of(Person.ADMINISTRATOR)) {
            browser.open("/admin/drafts");
            browser.pastes(By.id("table"), """
                    <html><body><table class=MsoNormalTable><tr><td>STT</td><td>NHIỆM VỤ</td><td>THỜI GIAN</td>
                    <td>CÁC BƯỚC</td><td>Chủ trì</td><td>Phối hợp</td><td>Lực lượng triển khai</td></tr>
                    <tr><td>1</td><td><p class=MsoNormal>Mô hình 41: Camera an ninh</p></td><td>31/12/2030</td>
                    <td><p>Bước 1: Khảo sát vị trí</p><p>Bước 2: Sở TTTT kết nối về trung tâm</p></td>
                    <td>Công an huyện</td><td>C06, Hội Nông dân</td><td>Tổ CNSCĐ</td></tr></table></body></html>""");
            browser.see("Đã đọc bảng. Hãy xem lại từng ô, nhất là cơ quan của mỗi bước, rồi tạo bản nháp.");
            browser.see("Hội Nông dân");
            browser.picture("draft");
            assertThat(browser.value(By.id("name"))).isEqualTo("Camera an ninh");
            assertThat(browser.value(By.id("lead"))).isEqualTo("CAH");
            assertThat(browser.value(By.id("forces"))).isEqualTo("TO_CNSCD");
            assertThat(browser.value(By.id("steps")))
                    .isEqualTo("Khảo sát vị trí\n[STTTT] Sở TTTT kết nối về trung tâm");
        }
    }

    @Test
    void isForAdministratorsOnly() {
        assertThat(Session.signIn(Person.ADMINISTRATOR).get("/admin/drafts").body())
                .contains("Thêm mô hình từ một hàng của phụ lục");
        assertThat(Session.signIn(Person.STTTT).get("/admin/drafts").status()).isEqualTo(403);
    }

    private static Answer post(Session session, Map<String, String> entries) {
        return session.submit("/admin/drafts", entries);
    }
}
