package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/**
 * A procedure is changed as administrators do it, in Chromium: model 4 asks the district's office of justice too. The check
 * catches that the new task has no form; the change is compared, tried, proposed by one and approved by another; a case that
 * was running already goes on by it.
 */
@ResourceLock(Shared.DIAGRAMS)
class ProcedureJourneyIT {

    private static final String KEY = "model-04-rollout";
    private static final String FILE = "model-04-digital-documents.bpmn";
    private static final String TASK = "askJustice";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String LANE = """
            <lane id="lanePTP" name="Phòng Tư pháp">
              <extensionElements><camunda:properties>
                <camunda:property name="agency" value="PTP"/><camunda:property name="part" value="coordinating"/>
              </camunda:properties></extensionElements>
              <flowNodeRef>askJustice</flowNodeRef>
            </lane>
            """;
    private static final String OPINION = """
            <userTask id="askJustice" name="Lấy ý kiến Phòng Tư pháp" camunda:candidateGroups="${agencies.group(execution, 'PTP')}"
                camunda:dueDate="${deadlines.workingDaysWithin(execution, 5)}">
              <extensionElements><camunda:properties><camunda:property name="step" value="3"/></camunda:properties></extensionElements>
              <incoming>digitisationJoinToDone</incoming><outgoing>askJusticeToDone</outgoing>
            </userTask>
            <sequenceFlow id="askJusticeToDone" sourceRef="askJustice" targetRef="done"/>
            """;
    private static final String PICTURE = """
            <bpmndi:BPMNShape bpmnElement="lanePTP" id="lanePTP_di" isHorizontal="true">
              <dc:Bounds height="120" width="1770" x="160" y="1010"/>
            </bpmndi:BPMNShape>
            <bpmndi:BPMNShape bpmnElement="askJustice" id="askJustice_di">
              <dc:Bounds height="80" width="150" x="1680" y="1030"/>
            </bpmndi:BPMNShape>
            <bpmndi:BPMNEdge bpmnElement="askJusticeToDone" id="askJusticeToDone_di">
              <di:waypoint x="1830" y="1070"/><di:waypoint x="1855" y="1070"/><di:waypoint x="1855" y="848"/>
            </bpmndi:BPMNEdge>
            """;

    @Test
    void aProcedureChangesUnderARunningCase(@TempDir Path folder) throws IOException {
        var running = PlayedOfficers.open(KEY, Person.STTTT, Map.of());
        int before = Proposed.newest(KEY);
        var proposal = firstChangesComparesTriesAndProposes(folder);
        secondLooksAndApproves(proposal);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Proposed.newest(KEY)).isEqualTo(before + 1));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Proposed.definition(running))
                .startsWith(KEY + ":" + (before + 1) + ":"));
        PlayedOfficers.playStraight(running);
        assertThat(Person.ADMINISTRATOR
                        .get("/history/task?taskDefinitionKey=" + TASK + "&rootProcessInstanceId=" + running.id())
                        .json())
                .singleElement()
                .satisfies(
                        task -> assertThat(task.path("deleteReason").asText()).isEqualTo("completed"));
        historyTellsWhoChangedWhatAndWhy(before);
        Proposed.draft(Session.signIn(Person.ADMINISTRATOR)
                        .submit("/admin/procedures/" + KEY + "/rollback", Map.of("version", String.valueOf(before))))
                .isDeployed("leave");
    }

    private static String firstChangesComparesTriesAndProposes(Path folder) throws IOException {
        try (var browser = Browser.of(Person.ADMINISTRATOR)) {
            browser.open("/admin/procedures");
            browser.click(By.xpath("//tr[.//code='" + KEY + "']//button[normalize-space()='Sửa']"));
            browser.see(By.cssSelector("#editor[data-state=open]"));
            var draft = browser.address().replaceFirst(".*/drafts/(\\d+).*", "$1");
            browser.upload(By.id("imported"), changed(draft, folder));
            browser.click(By.cssSelector("[data-answer=true]"));
            choosesTheMissingForm(browser);
            browser.click(By.id("save"));
            browser.see(By.cssSelector("#editor[data-saved=true]"));

            browser.click("So sánh");
            browser.see(By.cssSelector("[data-compare][data-state=shown]"));
            assertThat(browser.see(By.cssSelector(".compare-words")).getText())
                    .contains("Thêm việc “Lấy ý kiến Phòng Tư pháp” vào làn Phòng Tư pháp");
            browser.picture("journey-compare");

            browser.open("/admin/modeler/drafts/" + draft + "/try");
            browser.click("Chạy hết");
            browser.see(By.cssSelector("#try[data-state=ended] .try-visited[data-element-id=" + TASK + "]"));
            browser.picture("journey-try");
            return proposes(browser, draft);
        }
    }

    private static void choosesTheMissingForm(Browser browser) {
        browser.see(By.cssSelector("[data-container-id=" + TASK + "] .lt-mark-error"));
        browser.click(By.cssSelector("g[data-element-id=" + TASK + "] .djs-hit"));
        browser.picture("journey-missing-form");
        browser.see(By.id("bio-properties-panel-lt-form"));
        // The driver's click on an option tells the page nothing.
        browser.script("const forms = document.getElementById('bio-properties-panel-lt-form');"
                + " forms.value = 'camunda-forms:deployment:forms/opinions/giveOpinion.form';"
                + " ['input', 'change'].forEach((type) => forms.dispatchEvent(new Event(type, {bubbles: true})));");
        browser.until(() -> browser.all(By.className("lt-mark-error")).isEmpty());
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

    /** As it may come from another program: with the lane and the task, which has no form yet. */
    private static Path changed(String draft, Path folder) throws IOException {
        var address = "/admin/modeler/api/drafts/" + draft + "/files?name=bpmn/rollout/" + FILE;
        var diagram = Session.signIn(Person.ADMINISTRATOR).get(address).body();
        var file = folder.resolve(FILE);
        Files.writeString(
                file,
                diagram.replace("</laneSet>", LANE + "</laneSet>")
                        .replace("<endEvent id=\"done\"", OPINION + "<endEvent id=\"done\"")
                        .replace(
                                "<incoming>digitisationJoinToDone</incoming>\n      </endEvent>",
                                "<incoming>askJusticeToDone</incoming></endEvent>")
                        .replaceFirst("(sourceRef=\"digitisationJoin\" targetRef=)\"done\"", "$1\"askJustice\"")
                        .replace(
                                "<dc:Bounds height=\"930.0\" width=\"1800.0\"",
                                "<dc:Bounds height=\"1050.0\" width=\"1800.0\"")
                        .replace(
                                "<di:waypoint x=\"1780.0\" y=\"830.0\"/>\n        <di:waypoint x=\"1837.0\" y=\"830.0\"/>",
                                "<di:waypoint x=\"1755\" y=\"855\"/><di:waypoint x=\"1755\" y=\"1030\"/>")
                        .replace("</bpmndi:BPMNPlane>", PICTURE + "</bpmndi:BPMNPlane>"));
        return file;
    }
}
