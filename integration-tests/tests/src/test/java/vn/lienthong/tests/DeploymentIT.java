package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Nobody deploys alone, and what is deployed runs no code, whichever door it comes by. */
@ResourceLock(Shared.DIAGRAMS)
class DeploymentIT {

    private static final String HOSTILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="http://lienthong.vn/bpmn">
              <process id="hostile-%1$s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/>
                <sequenceFlow id="on" sourceRef="start" targetRef="work"/>
                <serviceTask id="work" camunda:expression="${''.getClass().forName('java.lang.Runtime')}"/>
              </process>
            </definitions>
            """;

    @Test
    void takesTwoThroughEveryDoor() {
        var harmless = new DeploymentUpload("alone", Map.of("harmless.bpmn", harmless("alone")));
        var answers = List.of(
                ADMINISTRATOR.deploys(harmless.name(), harmless.files()),
                Session.signIn(ADMINISTRATOR)
                        .postAsWebApp(
                                "/camunda/api/engine/engine/default/deployment/create",
                                harmless.contentType(),
                                harmless.body()),
                ADMINISTRATOR.post("/deployment/" + ofTheRelease() + "/redeploy", Map.of()),
                ADMINISTRATOR.delete("/deployment/" + ofTheRelease() + "?cascade=true"),
                ADMINISTRATOR.delete("/process-definition/key/model-02-rollout/delete?cascade=true"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.json().path("message").asText()).contains("Thay đổi quy trình cần hai người");
        });
        assertThat(deployments("alone")).isZero();
    }

    /** Nor leads anybody a case round its diagram. */
    @Test
    void leavesNoCaseOutOfItsDiagram() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2027-06-01");
        var instance = ADMINISTRATOR.get("/process-instance/" + kiosk.id()).json();
        var definition = instance.path("definitionId").asText();
        var before = List.of(Map.of("type", "startBeforeActivity", "activityId", "decideSpread"));
        Map<String, Object> moved = Map.of(
                "processDefinitionId", definition, "processInstanceIds", List.of(kiosk.id()), "instructions", before);
        var plan = Map.of(
                "sourceProcessDefinitionId", definition,
                "targetProcessDefinitionId", definition,
                "instructions",
                        List.of(Map.of(
                                "sourceActivityIds", List.of("survey"), "targetActivityIds", List.of("survey"))));
        var answers = List.of(
                ADMINISTRATOR.post("/modification/execute", moved),
                ADMINISTRATOR.post("/modification/executeAsync", moved),
                ADMINISTRATOR.post("/process-instance/" + kiosk.id() + "/modification", Map.of("instructions", before)),
                ADMINISTRATOR.post("/process-definition/" + definition + "/restart", moved),
                ADMINISTRATOR.post(
                        "/migration/execute",
                        Map.of("migrationPlan", plan, "processInstanceIds", List.of(kiosk.id()))));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.json().path("message").asText()).contains("/admin/procedures");
        });
        assertThat(Person.officer("vpub", "bu-dang").task("survey", kiosk)).isPresent();
    }

    /** Where somebody may deploy alone, through the REST API. */
    @Test
    void refusesThroughTheRestApi() {
        var answer = Accounts.deployer().deploys("hostile-rest", Map.of("hostile.bpmn", HOSTILE.formatted("rest")));
        isRefused(answer);
        assertThat(deployments("hostile-rest")).isZero();
    }

    @Test
    void refusesThroughTheWebApps() {
        var upload = new DeploymentUpload("hostile-cockpit", Map.of("hostile.bpmn", HOSTILE.formatted("cockpit")));
        var answer = Session.signIn(Accounts.deployer())
                .postAsWebApp(
                        "/camunda/api/engine/engine/default/deployment/create", upload.contentType(), upload.body());
        isRefused(answer);
        assertThat(deployments("hostile-cockpit")).isZero();
    }

    @Test
    void refusesFormsOfOursThatWereChanged() {
        var own = Accounts.deployer()
                .deploys(
                        "changed-form", Map.of("forms/rollout/started.html", "<form><script>alert(1)</script></form>"));
        assertThat(own.status()).isEqualTo(400);
        assertThat(own.json().path("message").asText()).startsWith("forms/rollout/started.html: chỉ được triển khai");
    }

    @Test
    void takesWhatRunsNoCode() {
        var answer = Accounts.deployer().deploys("harmless", Map.of("harmless.bpmn", harmless("not")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var gone = Accounts.deployer()
                .delete("/deployment/" + answer.json().path("id").asText() + "?cascade=true");
        assertThat(gone.status()).as(gone.body()).isEqualTo(204);
    }

    private static String harmless(String name) {
        return HOSTILE.formatted(name)
                .replace("${''.getClass().forName('java.lang.Runtime')}", "${agencies.group(execution, 'VPUB')}");
    }

    private static String ofTheRelease() {
        return ADMINISTRATOR
                .get("/deployment?source=release")
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    private static void isRefused(Web.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .startsWith("hostile.bpmn, dòng 7, phần tử work: biểu thức ")
                .contains("getClass");
    }

    private static int deployments(String name) {
        return ADMINISTRATOR.get("/deployment?name=" + name).json().size();
    }
}
