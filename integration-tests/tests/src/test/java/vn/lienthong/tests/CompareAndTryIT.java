package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/** An administrator sees what a draft changes, and tries it before anybody else has to live with it. */
@ResourceLock(Shared.DIAGRAMS)
class CompareAndTryIT {

    private static final String API = "/admin/modeler/api/drafts/";
    private static final String OPINION = """
            <userTask id="judicialOpinion" name="Lấy ý kiến Phòng Tư pháp" camunda:candidateGroups="${agencies.group(execution, 'STTTT')}"
                camunda:dueDate="${deadlines.workingDaysWithin(execution, 5)}"
                camunda:formKey="camunda-forms:deployment:forms/model-04-rollout/assessSolution.form">
              <incoming>assessSolutionDecidedToIntegrationFork</incoming><outgoing>opinionGiven</outgoing>
            </userTask>
            <sequenceFlow id="opinionGiven" sourceRef="judicialOpinion" targetRef="integrationFork"/>
            """;

    @Test
    void seesAndTriesANewTaskWithoutOpeningACase() {
        var draft = draftOfModel4();
        int before = cases();
        try (var browser = Browser.of(Person.ADMINISTRATOR)) {
            browser.open("/admin/modeler/drafts/" + draft + "/compare");
            browser.see(By.cssSelector("[data-compare][data-state=shown]"));
            assertThat(browser.see(By.cssSelector(".compare-words")).getText())
                    .contains("Thêm việc “Lấy ý kiến Phòng Tư pháp” vào làn Sở TTTT, sau “Xong?”")
                    .contains("từ 15 thành 7 ngày làm việc");
            browser.see(By.cssSelector(".compare-mark-added[data-element-id=judicialOpinion]"));
            browser.click(By.cssSelector("button.compare-entry"));
            browser.see(By.cssSelector(".compare-chosen[data-element-id=judicialOpinion]"));
            browser.picture("compare");

            browser.open("/admin/modeler/drafts/" + draft + "/try");
            browser.see(By.cssSelector("#try[data-state=waiting] .try-here[data-element-id=assessSolution]"));
            browser.click(By.cssSelector("[data-outcome=DONE]"));
            browser.see(By.cssSelector(".try-here[data-element-id=judicialOpinion]"));
            browser.picture("try");
            browser.click("Chạy hết");
            browser.see(By.cssSelector("#try[data-state=ended] .try-visited[data-element-id=done]"));
            assertThat(browser.see(By.id("journal")).getText()).contains("Lấy ý kiến Phòng Tư pháp");
            browser.picture("tried");
        }
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void isForAdministratorsOnly() {
        assertThat(Session.signIn(Person.STTTT)
                        .post("/admin/modeler/api/tries", "application/json", HttpRequest.BodyPublishers.ofString("{}"))
                        .status())
                .isEqualTo(403);
    }

    private static String draftOfModel4() {
        var administrator = Session.signIn(Person.ADMINISTRATOR);
        int version = Person.ADMINISTRATOR
                .get("/process-definition/key/model-04-rollout")
                .json()
                .path("version")
                .asInt();
        var begun = administrator.post(
                "/admin/procedures/model-04-rollout/drafts",
                "application/x-www-form-urlencoded",
                HttpRequest.BodyPublishers.ofString("version=" + version));
        var address = begun.header("Location");
        var draft = address.replaceAll("^.*/drafts/(\\d+).*$", "$1");
        var file = administrator.get(API + draft).json().path("files").get(0);
        var path = API + draft + "/files?name="
                + URLEncoder.encode(file.path("name").asText(), StandardCharsets.UTF_8);
        var written = administrator.put(
                path,
                changed(administrator.get(path).body()),
                file.path("revision").asInt());
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        return draft;
    }

    private static String changed(String diagram) {
        return diagram.replace(
                        "<parallelGateway id=\"integrationFork\">",
                        OPINION + "<parallelGateway id=\"integrationFork\">")
                .replace(
                        "sourceRef=\"assessSolutionDecided\" targetRef=\"integrationFork\"",
                        "sourceRef=\"assessSolutionDecided\" targetRef=\"judicialOpinion\"")
                .replace(
                        "<flowNodeRef>assessSolution</flowNodeRef>",
                        "<flowNodeRef>assessSolution</flowNodeRef><flowNodeRef>judicialOpinion</flowNodeRef>")
                .replace("workingDaysWithin(execution, 15)", "workingDaysWithin(execution, 7)")
                .replaceFirst(
                        "(<bpmndi:BPMNPlane[^>]*>)",
                        "$1<bpmndi:BPMNShape id=\"judicialOpinion_di\" bpmnElement=\"judicialOpinion\">"
                                + "<dc:Bounds x=\"855\" y=\"95\" width=\"120\" height=\"80\"/></bpmndi:BPMNShape>");
    }

    private static int cases() {
        return Person.ADMINISTRATOR
                .get("/history/process-instance/count?processDefinitionKey=model-04-rollout")
                .json()
                .path("count")
                .asInt();
    }
}
