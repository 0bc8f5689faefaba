package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an administrator deploys runs no code, whichever door it comes by. */
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
    void refusesThroughTheRestApi() {
        var answer = ADMINISTRATOR.deploys("hostile-rest", Map.of("hostile.bpmn", HOSTILE.formatted("rest")));
        isRefused(answer);
        assertThat(deployments("hostile-rest")).isZero();
    }

    @Test
    void refusesThroughTheWebApps() {
        var upload = new DeploymentUpload("hostile-cockpit", Map.of("hostile.bpmn", HOSTILE.formatted("cockpit")));
        var answer = Session.signIn(ADMINISTRATOR)
                .postAsWebApp(
                        "/camunda/api/engine/engine/default/deployment/create", upload.contentType(), upload.body());
        isRefused(answer);
        assertThat(deployments("hostile-cockpit")).isZero();
    }

    @Test
    void refusesFormsOfOursThatWereChanged() {
        var own = ADMINISTRATOR.deploys(
                "changed-form", Map.of("forms/rollout/started.html", "<form><script>alert(1)</script></form>"));
        assertThat(own.status()).isEqualTo(400);
        assertThat(own.json().path("message").asText()).startsWith("forms/rollout/started.html: chỉ được triển khai");
    }

    @Test
    void takesWhatRunsNoCode() {
        var harmless = HOSTILE.formatted("not")
                .replace("${''.getClass().forName('java.lang.Runtime')}", "${agencies.group(execution, 'VPUB')}");
        var answer = ADMINISTRATOR.deploys("harmless", Map.of("harmless.bpmn", harmless));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        ADMINISTRATOR.delete("/deployment/" + answer.json().path("id").asText() + "?cascade=true");
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
