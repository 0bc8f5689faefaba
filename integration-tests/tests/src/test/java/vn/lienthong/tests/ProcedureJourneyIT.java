package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/**
 * A procedure is changed as administrators do it, in Chromium: model 4 asks the district's office of justice too. The check
 * catches that the new task has no form; the change is compared, tried, proposed by one and approved by another; a case that
 * was running already goes on by it.
 */
@Order(2)
@ResourceLock(Shared.DIAGRAMS)
class ProcedureJourneyIT {

    private static final String KEY = "model-04-rollout";
    private static final String POOL = KEY + "-pool";
    private static final String BEFORE = "digitisationJoin";
    private static final String AFTER = "done";

    /** From the lane of the task before to the new one, by ten each. */
    private static final int FAR_DOWN = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aProcedureChangesUnderARunningCase() {
        var running = PlayedOfficers.open(KEY, Person.STTTT, Map.of());
        int before = Proposed.newest(KEY);
        var changed = firstChangesComparesTriesAndProposes();
        secondLooksAndApproves(changed.proposal());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Proposed.newest(KEY)).isEqualTo(before + 1));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Proposed.definition(running))
                .startsWith(KEY + ":" + (before + 1) + ":"));
        PlayedOfficers.playStraight(running);
        assertThat(Person.ADMINISTRATOR
                        .get("/history/task?taskDefinitionKey=" + changed.task() + "&rootProcessInstanceId="
                                + running.id())
                        .json())
                .singleElement()
                .satisfies(
                        task -> assertThat(task.path("deleteReason").asText()).isEqualTo("completed"));
        historyTellsWhoChangedWhatAndWhy(before);
        Proposed.draft(Session.signIn(Person.ADMINISTRATOR)
                        .submit("/admin/procedures/" + KEY + "/rollback", Map.of("version", String.valueOf(before))))
                .isDeployed("leave");
    }

    /** What the first administrator made: id of the new task, address of the proposal. */
    private record Changed(String task, String proposal) {}

    private static Changed firstChangesComparesTriesAndProposes() {
        try (var browser = Browser.of(Person.ADMINISTRATOR)) {
            browser.open("/admin/procedures");
            browser.click(By.xpath("//tr[.//code='" + KEY + "']//button[normalize-space()='Sửa']"));
            browser.see(By.cssSelector("#editor[data-state=open]"));
            var draft = browser.address().replaceFirst(".*/drafts/(\\d+).*", "$1");
            var task = draws(browser);
            browser.click(By.id("save"));
            browser.see(By.cssSelector("#editor[data-saved=true]"));

            browser.click("So sánh");
            browser.see(By.cssSelector("[data-compare][data-state=shown]"));
            assertThat(browser.see(By.cssSelector(".compare-words")).getText())
                    .contains("Thêm việc “Lấy ý kiến Phòng Tư pháp” vào làn Phòng Tư pháp");
            browser.picture("journey-compare");

            browser.open("/admin/modeler/drafts/" + draft + "/try");
            browser.click("Chạy hết");
            browser.see(By.cssSelector("#try[data-state=ended] .try-visited[data-element-id=" + task + "]"));
            browser.picture("journey-try");
            return new Changed(task, proposes(browser, draft));
        }
    }

    /** A lane for the office of justice, and its task before the end. */
    private static String draws(Browser browser) {
        var drawing = new Drawing(browser);
        var lane = drawing.addLane(POOL);
        drawing.selectFrame(lane);
        drawing.choose("lt-agency", "PTP");
        drawing.choose("lt-part", "coordinating");
        drawing.deleteFlow("digitisationJoinToDone");
        var task = drawing.append(BEFORE, "Lấy ý kiến Phòng Tư pháp");
        drawing.moveDown(FAR_DOWN);
        drawing.connect(task, AFTER);
        drawing.select(task);
        drawing.type("lt-step", "3");
        drawing.type("lt-due", "5");
        browser.picture("journey-drawn");
        theMissingFormIsCaught(browser, task);
        drawing.choose("lt-form", "camunda-forms:deployment:forms/opinions/giveOpinion.form");
        browser.until(() -> browser.all(By.className("lt-mark-error")).isEmpty());
        return task;
    }

    private static void theMissingFormIsCaught(Browser browser, String task) {
        browser.see(By.cssSelector("[data-container-id=" + task + "] .lt-mark-error"));
        browser.click(By.id("problems-head"));
        var errors = By.className("lt-problem-error");
        browser.until(() -> browser.all(errors).size() == 1);
        assertThat(browser.see(errors).getText()).contains("Lấy ý kiến Phòng Tư pháp", "chưa có biểu mẫu");
        browser.picture("journey-missing-form");
        browser.click(By.id("problems-head"));
    }

    private static String proposes(Browser browser, String draft) {
        browser.open("/admin/modeler/drafts/" + draft + "/proposal");
        browser.type(By.id("reason"), "Phòng Tư pháp phải có ý kiến về tài liệu số hóa");
        browser.type(By.id("note"), "Thêm ý kiến của Phòng Tư pháp trước khi hoàn thành");
        browser.click(By.id("migrate"));
        browser.picture("journey-propose");
        browser.click(By.xpath("//form//button[normalize-space()='Đề xuất']"));
        browser.see("Rút đề xuất");
        return browser.address().replaceFirst("^https?://[^/]+", "");
    }

    private static void secondLooksAndApproves(String proposal) {
        try (var browser = Browser.of(Person.SECOND_ADMINISTRATOR)) {
            browser.open(proposal);
            browser.looksBeside(
                    By.partialLinkText("So sánh với phiên bản đang dùng"),
                    By.cssSelector("[data-compare][data-state=shown]"));
            browser.open(proposal);
            browser.see("đã xem");
            browser.script("window.confirm = () => true");
            browser.click(By.xpath("//button[normalize-space()='Duyệt']"));
            browser.until(() -> browser.source().contains("đã triển khai"));
            browser.until(() -> browser.source().contains("còn 0"));
            browser.picture("journey-approved");
        }
    }

    private static void historyTellsWhoChangedWhatAndWhy(int before) {
        assertThat(Session.signIn(Person.ADMINISTRATOR)
                        .get("/admin/procedures/" + KEY)
                        .body())
                .contains("Phòng Tư pháp phải có ý kiến", "Thêm ý kiến của Phòng Tư pháp", "Quản trị viên thứ hai")
                .contains("Phiên bản " + (before + 1));
    }
}
