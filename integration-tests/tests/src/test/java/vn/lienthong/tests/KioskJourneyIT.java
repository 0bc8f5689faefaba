package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.Person.C06;
import static vn.lienthong.tests.Person.DN;
import static vn.lienthong.tests.Person.PC06;
import static vn.lienthong.tests.Person.STTTT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * The kiosk model as its people live it, in Chromium: opened in Tasklist, opinions asked for and given, the list handed
 * to PC06, the leader reminded, the case spread to a second unit, found by the supervisor.
 */
@Order(1)
class KioskJourneyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** No other test opens a case here: the only one on the desk is the one that was started. */
    private static final String UNIT = "dong-phu";

    @Test
    void aCaseGoesFromDeskToDeskAndIsFoundAgain(@TempDir Path folder) throws IOException {
        var kiosk = officerOpensACase();
        officerAsksForOpinions(kiosk);
        agencyGivesItsOpinionInTheBrowser(kiosk);
        for (var agency : List.of(STTTT, DN)) {
            agency.does("giveOpinion", kiosk, Map.of("opinion", "AGREE", "opinionText", "Nhất trí"));
        }
        kiosk.officer().does("consolidate", kiosk, Map.of("summary", "Các cơ quan nhất trí"));
        officerReportsTheSurvey(kiosk);
        kiosk.leader().does("approveSurvey", kiosk, KioskCase.APPROVAL);
        officerProposesWithAFile(kiosk, folder);
        pc06ReadsTheList(kiosk);
        leaderIsTold(kiosk);
        STTTT.does("procure", kiosk, KioskCase.procurement("2030-01-31"));
        kiosk.goesFromDeliveryToEvaluation();
        leaderSpreadsTheCase(kiosk);
        supervisorFindsItWithoutDiacritics(kiosk);
    }

    private static KioskCase officerOpensACase() {
        var officer = Person.officer("vpub", UNIT);
        try (var browser = Browser.of(officer)) {
            assertThat(browser.see(By.linkText("Ủy quyền")).getDomAttribute("href"))
                    .isEqualTo("/cover");
            browser.click("Bắt đầu quy trình");
            browser.click(By.xpath("//div[contains(@class,'modal')]//a[contains(.,'Mô hình 2:')]"));
            browser.type(By.id("caseDue"), "28/06/2030");
            browser.picture("start-form");
            browser.click(By.xpath("//div[contains(@class,'modal-footer')]//button[normalize-space()='Bắt đầu']"));
            browser.click(
                    By.xpath("//*[contains(@class,'tasks-list')]//li[.//*[contains(.,'Khảo sát điểm đặt Kiosk')]]"));
            var link = browser.see(By.partialLinkText("Mở hồ sơ VPUB.DONG-PHU-"));
            browser.see(By.cssSelector(".fjs-container input[placeholder='dd/mm/yyyy']"));
            browser.see(By.xpath("//*[contains(@class,'fjs-container')]//button[contains(.,'Thêm dòng')]"));
            browser.picture("tasklist");
            var code = link.getText().replace("Mở hồ sơ ", "").strip();
            browser.looksBeside(By.partialLinkText("Mở hồ sơ VPUB.DONG-PHU-"), By.xpath("//dd[.='" + code + "']"));
            var id = Person.ADMINISTRATOR
                    .get("/process-instance?rootProcessInstances=true&businessKey=" + code)
                    .json()
                    .get(0)
                    .path("id")
                    .asText();
            return new KioskCase(id, code, UNIT);
        }
    }

    private static void officerAsksForOpinions(KioskCase kiosk) {
        try (var browser = Browser.at(kiosk.officer(), "survey", kiosk)) {
            browser.claim();
            var agencies = By.cssSelector(".fjs-taglist-input");
            browser.clickUntil(By.xpath("//label[contains(.,'Lấy ý kiến')]"), agencies);
            for (var agency : List.of("C06", "Sở Thông tin", "Doanh nghiệp")) {
                browser.type(agencies, agency);
                browser.see(agencies).sendKeys(Keys.ENTER);
            }
            browser.type(
                    By.xpath("//label[contains(.,'Lý do, nội dung')]/following::textarea[1]"),
                    "Đề nghị góp ý điểm đặt");
            browser.picture("ask-opinions");
            browser.click(By.cssSelector(".form-actions button.btn-primary"));
            C06.awaits("giveOpinion", kiosk);
        }
    }

    /** Typed and sent at once; a repeated group among the fields, a date as people write it. */
    private static void officerReportsTheSurvey(KioskCase kiosk) {
        try (var browser = Browser.at(kiosk.officer(), "survey", kiosk)) {
            browser.claim();
            browser.type(field("Tên điểm"), "Bộ phận một cửa");
            browser.type(field("Diện tích"), "4");
            browser.type(field("Lượt người dân"), "120");
            browser.type(field("Số điểm đề xuất"), "1");
            browser.type(field("Số biên bản"), "12/BB-VPUB");
            browser.type(field("Ngày khảo sát"), "20/11/2026");
            browser.type(By.xpath("//label[contains(.,'Kết luận, báo cáo')]/following::textarea[1]"), "Chọn một điểm");
            browser.click(By.cssSelector(".form-actions button.btn-primary"));
            kiosk.leader().awaits("approveSurvey", kiosk);
            assertThat(Session.signIn(kiosk.leader())
                            .get("/files/" + kiosk.code())
                            .body())
                    .contains("12/BB-VPUB", "20/11/2026", "Bộ phận một cửa", "Chọn một điểm");
        }
    }

    private static By field(String label) {
        return By.xpath("//label[contains(.,'" + label + "')]/following::input[1]");
    }

    private static void agencyGivesItsOpinionInTheBrowser(KioskCase kiosk) {
        try (var browser = Browser.at(C06, "giveOpinion", kiosk)) {
            browser.see(By.xpath("//*[contains(text(),'Đề nghị góp ý điểm đặt')]"));
            browser.claim();
            browser.type(By.xpath("//label[contains(.,'Nội dung ý kiến')]/following::textarea[1]"), "Nhất trí");
            browser.picture("give-opinion");
            browser.click(By.cssSelector(".form-actions button.btn-primary"));
            await().atMost(PATIENCE).until(() -> C06.task("giveOpinion", kiosk).isEmpty());
        }
    }

    /** A file that is not what it claims is refused, and what was typed stays. */
    private static void officerProposesWithAFile(KioskCase kiosk, Path folder) throws IOException {
        var wrong = Files.writeString(folder.resolve("to-trinh-sai.pdf"), "không phải PDF");
        var right = Files.write(folder.resolve("to-trinh.pdf"), Attachments.PDF);
        try (var browser = Browser.at(kiosk.officer(), "propose", kiosk)) {
            browser.claim();
            browser.type(By.id("proposalNumber"), "15/TTr-VPUB");
            browser.type(By.cssSelector(".need-unit"), "Huyện Bù Đăng");
            browser.type(By.cssSelector(".need-quantity"), "2");
            browser.type(By.cssSelector(".need-contact"), "Điểu Thị Mơ");
            browser.type(By.cssSelector(".need-phone"), "0912345678");
            browser.upload(By.id("proposalFile"), wrong);
            browser.see("Nội dung của tệp “to-trinh-sai.pdf” không đúng với tên tệp");
            browser.picture("upload-refused");
            assertThat(browser.see(By.id("proposalNumber")).getDomProperty("value"))
                    .isEqualTo("15/TTr-VPUB");
            browser.upload(By.id("proposalFile"), right);
            browser.see("Đã tải lên: to-trinh.pdf");
            browser.click(By.cssSelector(".form-actions button.btn-primary"));
            kiosk.leader().does("approveProposal", kiosk, Map.of("outcome", "DONE"));
            PC06.awaits("receiveList", kiosk);
        }
    }

    private static void pc06ReadsTheList(KioskCase kiosk) {
        try (var browser = Browser.of(PC06)) {
            browser.open("/files/" + kiosk.code());
            browser.see(By.linkText("to-trinh.pdf"));
            browser.see(By.xpath("//tr[td='Điểu Thị Mơ' and td='0912345678']"));
            browser.picture("case-file");
        }
    }

    private static void leaderIsTold(KioskCase kiosk) {
        var task = PC06.awaits("receiveList", kiosk);
        TimePasses.setDue(task, "2020-01-06T17:00:00.000+0700");
        var leader = new Person("pc06.ld");
        var followUp = leader.awaits("followUp", kiosk);
        try (var browser = Browser.of(leader)) {
            browser.open("/camunda/app/tasklist/default/#/?task="
                    + followUp.path("id").asText());
            browser.see(By.xpath("//*[contains(text(),'Tiếp nhận danh sách nhu cầu')]"));
            assertThat(browser.source()).doesNotContain("CREATION_DATE", "SEARCH_PLACEHOLDER");
            browser.picture("leader-told");
        }
        leader.does("followUp", kiosk, Map.of("outcome", "URGE", "reason", "Đề nghị xử lý ngay"));
        PC06.does("receiveList", kiosk, KioskCase.RECEIPT);
    }

    private static void leaderSpreadsTheCase(KioskCase kiosk) {
        try (var browser = Browser.at(kiosk.leader(), "decideSpread", kiosk)) {
            browser.claim();
            var units = By.cssSelector(".fjs-taglist-input");
            browser.clickUntil(By.xpath("//label[contains(.,'Nhân rộng ra đơn vị khác')]"), units);
            browser.type(units, "Phú Riềng");
            browser.see(units).sendKeys(Keys.ENTER);
            browser.picture("decide-spread");
        }
        kiosk.leader()
                .does(
                        "decideSpread",
                        kiosk,
                        Map.of(
                                "outcome", "SPREAD",
                                "spreadUnits", List.of("phu-rieng"),
                                "spreadDue", "2030-12-27",
                                "reason", "Hiệu quả"));
        var second = kiosk.spreadTo("phu-rieng");
        second.officer().awaits("survey", second);
    }

    private static void supervisorFindsItWithoutDiacritics(KioskCase kiosk) {
        await().atMost(PATIENCE).until(() -> Index.caseOf(kiosk)
                .filter(found -> found.path("state").asText().equals("COMPLETED"))
                .isPresent());
        try (var browser = Browser.of(new Person("giamsat"))) {
            browser.type(By.id("q"), "kiosk phu rieng");
            browser.until(() -> browser.address().contains("q=kiosk"));
            browser.see(By.xpath("//td[contains(text(),'Huyện Phú Riềng')]"));
            browser.picture("search");
            browser.open("/cases?q=" + kiosk.code());
            browser.click(By.linkText(kiosk.code()));
            browser.see(By.cssSelector("[data-diagram][data-state=shown] .djs-container"));
            assertThat(browser.all(By.cssSelector("#timeline tbody tr"))).hasSizeGreaterThan(20);
            browser.see(By.xpath("//table[@id='timeline']//td[contains(.,'Đề nghị góp ý điểm đặt')]"));
            browser.picture("case");
        }
    }
}
