package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program's account: it fetches external tasks and says what became of them, and gets nowhere else. */
class ServiceAccountIT {

    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="http://lienthong.vn/bpmn"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="service-probe" isExecutable="true" camunda:historyTimeToLive="P1D"
                  camunda:isStartableInTasklist="false">
                <extensionElements>
                  <camunda:properties><camunda:property name="lead" value="VPUB"/></camunda:properties>
                </extensionElements>
                <startEvent id="start"/>
                <sequenceFlow id="toWork" sourceRef="start" targetRef="work"/>
                <serviceTask id="work" camunda:type="external" camunda:topic="service-probe"/>
                <sequenceFlow id="toEnd" sourceRef="work" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    private static final long NO_PERIOD = 999_999_999_999L;
    private static final Person SERVICE = Accounts.create("services");

    @BeforeAll
    static void deploys() {
        var answer = Accounts.deployer().deploys("service-probe", Map.of("service-probe.bpmn", PROCESS));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void fetchesWorkAndSaysWhatBecameOfIt() {
        var instance = Person.ADMINISTRATOR
                .post("/process-definition/key/service-probe/start", Map.of())
                .json()
                .path("id")
                .asText();

        var failed = fetched();
        assertThat(failed.path("processInstanceId").asText()).isEqualTo(instance);
        tells(failed, "extendLock", Map.of("workerId", "w", "newDuration", 60_000));
        tells(failed, "failure", Map.of("workerId", "w", "errorMessage", "Chưa được", "retries", 1, "retryTimeout", 0));
        tells(fetched(), "unlock", Map.of());
        tells(fetched(), "complete", Map.of("workerId", "w"));
        assertThat(Person.ADMINISTRATOR.get("/process-instance/" + instance).status())
                .isEqualTo(404);
    }

    private static JsonNode fetched() {
        var answer = SERVICE.post(
                "/external-task/fetchAndLock",
                Map.of(
                        "workerId",
                        "w",
                        "maxTasks",
                        1,
                        "topics",
                        List.of(Map.of("topicName", "service-probe", "lockDuration", 60_000))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).hasSize(1);
        return answer.json().path(0);
    }

    private static void tells(JsonNode task, String what, Map<String, ?> body) {
        var answer = SERVICE.post("/external-task/" + task.path("id").asText() + "/" + what, body);
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/external-task",
                "/external-task/x",
                "/external-task/x/errorDetails",
                "/external-task/topic-names",
                "/engine",
                "/engine/default/external-task",
                "/engine/default/task",
                "/task",
                "/process-instance",
                "/process-definition",
                "/variable-instance",
                "/history/process-instance",
                "/history/external-task-log",
                "/deployment",
                "/user",
                "/group",
                "/authorization",
                "/filter",
                "/job",
                "/version"
            })
    void readsNothing(String path) {
        assertThat(SERVICE.get(path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/external-task",
                "/external-task/retries-async",
                "/external-task/x/lock",
                "/engine/default/external-task/fetchAndLock",
                "/process-definition/key/service-probe/start",
                "/process-definition/key/model-02-rollout/submit-form",
                "/message",
                "/signal",
                "/task/create",
                "/user/create",
                "/deployment/create"
            })
    void changesNothingElse(String path) {
        assertThat(SERVICE.post(path, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void changesNoPrioritiesOrRetries() {
        assertThat(SERVICE.put("/external-task/x/retries", Map.of("retries", 1)).status())
                .isEqualTo(403);
        assertThat(SERVICE.put("/external-task/retries", Map.of("retries", 1)).status())
                .isEqualTo(403);
        assertThat(SERVICE.put("/external-task/x/priority", Map.of("priority", 1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void hasNoPages() {
        var session = Session.signIn(SERVICE);
        for (var path : List.of("/", "/cases", "/files/X", "/admin/agencies", "/camunda/app/tasklist/default/")) {
            assertThat(session.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(session.get("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(403);
        assertThat(session.get("/engine-rest/external-task").status()).isEqualTo(403);
    }

    @Test
    void theInternalDoorIsForServiceAccountsAlone() {
        var path = "/internal/payout/%d/bu-dang.duc-phong/chunks/0/match".formatted(NO_PERIOD);
        assertThat(internal(SERVICE, path).status()).isEqualTo(404);
        for (var person : List.of(Person.ADMINISTRATOR, Person.C06, new Person("giamsat"))) {
            assertThat(internal(person, path).status()).as(person.account()).isEqualTo(403);
        }
        assertThat(internal(new Person("nobody"), path).status()).isEqualTo(401);
    }

    @Test
    void theInternalDoorKnowsNoSessions() {
        for (var person : List.of(SERVICE, Person.ADMINISTRATOR, Person.C06)) {
            var session = Session.signIn(person);
            assertThat(session.get("/internal/payout/channels").status()).isEqualTo(401);
            assertThat(session.post(
                                    "/internal/payout/1/bu-dang.duc-phong/chunks/0/match",
                                    "text/csv",
                                    HttpRequest.BodyPublishers.ofString("entry,level,reason\n"))
                            .status())
                    .isEqualTo(401);
        }
        assertThat(Session.anonymous().get("/internal/x").status()).isEqualTo(401);
    }

    private static Web.Answer internal(Person person, String path) {
        return Web.send(Web.request(SharedStack.get().processes().address().resolve(path))
                .header("Authorization", person.basic())
                .GET());
    }

    @Test
    void officersFetchNothing() {
        for (var engine : List.of("", "/engine/default")) {
            var answer = Person.C06.post(
                    engine + "/external-task/fetchAndLock",
                    Map.of("workerId", "w", "maxTasks", 1, "topics", List.of()));
            assertThat(answer.status()).isEqualTo(403);
        }
    }
}
