package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.Person.PC06;
import static vn.lienthong.tests.Person.STTTT;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import vn.lienthong.tests.Web.Answer;

/** Work that comes back is done again without typing everything again. */
class ReworkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final By WHY = By.cssSelector(".returned-task");
    private static final By COMPLETE = By.cssSelector(".form-actions button.btn-primary");

    @Test
    void theFormSaysWhyAndHoldsWhatWasEntered() {
        var kiosk = opened();
        kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, returns("Bổ sung điểm thứ hai"));
        try (var browser = Browser.at(kiosk.officer(), "survey", kiosk)) {
            browser.claim();
            assertThat(browser.see(WHY).getText()).isEqualTo("Trả lại để làm lại: Bổ sung điểm thứ hai");
            var place = By.xpath("//label[contains(.,'Tên điểm')]/following::input[1]");
            browser.until(() -> browser.value(place).equals("Bộ phận một cửa"));
            browser.picture("returned");
            browser.click(COMPLETE);
            kiosk.leader().awaits("approveSurvey", kiosk);
        }
        var papers =
                Session.signIn(kiosk.leader()).get("/files/" + kiosk.code()).body();
        assertThat(papers.split("12/BB-VPUB", -1)).hasSize(3);
    }

    @Test
    void aFormWithAFileHoldsItToo() {
        var kiosk = proposed();
        kiosk.leader().does("approveProposal", kiosk, Map.of("outcome", "DONE"));
        PC06.does("receiveList", kiosk, returns("Thiếu một đơn vị"));
        completesUnchanged(kiosk, "Thiếu một đơn vị");
        kiosk.leader().does("approveProposal", kiosk, returns("Xem lại số lượng"));
        completesUnchanged(kiosk, "Xem lại số lượng");
        kiosk.leader().awaits("approveProposal", kiosk);
    }

    private static void completesUnchanged(KioskCase kiosk, String why) {
        try (var browser = Browser.at(kiosk.officer(), "propose", kiosk)) {
            browser.claim();
            assertThat(browser.see(WHY).getText()).endsWith(why);
            browser.see("Đã tải lên: tờ trình.pdf");
            browser.until(() -> browser.value(By.cssSelector(".need-contact")).equals("Điểu Thị Mơ"));
            browser.click(COMPLETE);
            kiosk.leader().awaits("approveProposal", kiosk);
        }
    }

    @Test
    void opinionsAreAskedForInAFormWithAFileThatWasSavedBefore() {
        var question = "Cấu hình *hai* máy <b>hay</b> ba?";
        var kiosk = opened();
        kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, KioskCase.APPROVAL);
        try (var browser = Browser.at(kiosk.officer(), "propose", kiosk)) {
            browser.claim();
            new Select(browser.see(By.id("outcome"))).selectByVisibleText("Lấy ý kiến");
            new Select(browser.see(By.id("opinionAgencies"))).selectByVisibleText("Sở Thông tin và Truyền thông");
            browser.click("Thêm cơ quan");
            new Select(browser.see(By.cssSelector(".own-agency"))).selectByVisibleText("Sở Thông tin và Truyền thông");
            browser.type(By.cssSelector(".own-days"), "30");
            browser.type(By.id("reason"), question);
            browser.click("Lưu");
            browser.refresh();
            browser.until(() -> browser.value(By.id("reason")).equals(question));
            browser.click(COMPLETE);
            var due = STTTT.awaits("giveOpinion", kiosk).path("due").asText();
            assertThat(LocalDate.parse(due.substring(0, 10)))
                    .isAfter(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(30));
        }
        try (var browser = Browser.at(STTTT, "giveOpinion", kiosk)) {
            browser.see(By.xpath("//p[contains(.,'" + question + "')]"));
        }
    }

    @Test
    void whoHasClaimedATaskGivesItBack() {
        var kiosk = opened();
        try (var browser = Browser.at(kiosk.officer(), "survey", kiosk)) {
            browser.claim();
            browser.click(By.cssSelector("button.unclaim"));
            browser.see("Nhận việc");
            await().atMost(PATIENCE)
                    .until(() -> !kiosk.officer().awaits("survey", kiosk).hasNonNull("assignee"));
        }
    }

    @Test
    void onlyWhoMayWorkOnItReadsWhatWasEntered() {
        var kiosk = opened();
        assertThat(before(kiosk.officer(), kiosk).status()).isEqualTo(204);
        kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, returns("Làm lại"));

        assertThat(before(kiosk.officer(), kiosk)
                        .json()
                        .at("/content/minutesNumber")
                        .asText())
                .isEqualTo("12/BB-VPUB");
        assertThat(before(STTTT, kiosk).status()).isEqualTo(404);
    }

    @Test
    void aFileOfAnotherTaskIsNotTaken() {
        var other = proposed();
        var file = Session.signIn(other.officer())
                .get("/files/" + other.code())
                .body()
                .replaceAll("(?s).*?/api/cases/attachments/([0-9a-f-]{36}).*", "$1");
        var kiosk = opened();
        kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, KioskCase.APPROVAL);
        var answer = kiosk.officer().triesToDo("propose", kiosk, KioskCase.proposalWith(file));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).isEqualTo("Chưa tải tệp lên: Tờ trình (tệp)");
    }

    private static Answer before(Person person, KioskCase kiosk) {
        var task = kiosk.officer().awaits("survey", kiosk).path("id").asText();
        return Session.signIn(person).get("/api/cases/tasks/" + task + "/returned");
    }

    private static Map<String, Object> returns(String reason) {
        return Map.of("outcome", "REWORK", "reason", reason);
    }

    private static KioskCase proposed() {
        var kiosk = opened();
        kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, KioskCase.APPROVAL);
        kiosk.officer().does("propose", kiosk, kiosk.proposal());
        return kiosk;
    }

    private static KioskCase opened() {
        return Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2030-06-28");
    }
}
