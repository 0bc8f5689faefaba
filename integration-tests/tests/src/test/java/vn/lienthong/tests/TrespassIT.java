package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.KioskCase.SURVEY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.tests.Web.Answer;

/** What an officer with an account, the REST API and bad intentions does not get. */
class TrespassIT {

    private static final String DUE = "2030-06-28";
    private static final String OFFICERS = "officers";
    private static final String SUPERVISORS = "supervisors";

    private final Person officer = Person.officer("vpub", "bu-dang");

    @Test
    void startsNoCaseInTheMiddleOfItsDiagram() {
        var answer = officer.post(
                "/process-definition/key/model-02-rollout/start",
                Map.of(
                        "variables",
                        variables(Map.of("unit", "bu-dang")),
                        "startInstructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", "decideSpread")),
                        "skipCustomListeners",
                        true));
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opinions", "overdue", "ways-out", "coordination", "model-36-commune"})
    void startsNoPartOfADiagramOnItsOwn(String part) {
        var answer = officer.post(
                "/process-definition/key/" + part + "/start",
                Map.of("variables", variables(Map.of("unit", "bu-dang", "overdueAgency", "VPUB", "agency", "CAH"))));
        refused(answer, "Quy trình này chỉ chạy trong một hồ sơ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parentCaseCode", "holder_receiveList", "conclusion", "starter"})
    void opensACaseWithNothingThatTheFormDoesNotAskFor(String variable) {
        for (var way : List.of("submit-form", "start")) {
            var answer = officer.post(
                    "/process-definition/key/model-02-rollout/" + way,
                    Map.of("variables", variables(Map.of("unit", "bu-dang", "caseDue", DUE, variable, "X"))));
            refused(answer, "Biểu mẫu không có ô nhập “" + variable + "”");
        }
    }

    /** Agencies of the province lead some models, and have groups in the province itself. */
    @Test
    void opensNoCaseForAUnitThatIsNoDistrict() {
        var answer = new Person("stttt.cb")
                .post(
                        "/process-definition/key/model-04-rollout/submit-form",
                        Map.of("variables", variables(Map.of("unit", "binh-phuoc", "caseDue", DUE))));
        refused(answer, "“Tỉnh Bình Phước” không phải là đơn vị cấp huyện");
    }

    @ParameterizedTest
    @CsvSource({
        "unit,dong-phu",
        "caseTitle,Hồ sơ khác",
        "caseCode,X-1",
        "holder_approveSurvey,C06",
        "agency,C06",
        "workName,Việc khác"
    })
    void changesNothingOfACaseThatTheFormDoesNotAskFor(String variable, String value) {
        var kiosk = opened();
        var entries = new HashMap<String, Object>(SURVEY);
        entries.put(variable, value);
        refused(officer.triesToDo("survey", kiosk, entries), "Biểu mẫu không có ô nhập “" + variable + "”");

        assertThat(Person.officer("vpub", "dong-phu").tasks(kiosk)).isEmpty();
        entries.remove(variable);
        entries.put("caseCode", kiosk.code());
        officer.does("survey", kiosk, entries);
        kiosk.leader().awaits("approveSurvey", kiosk);
    }

    @Test
    void decidesNothingThatTheFormDoesNotOffer() {
        var kiosk = opened();
        officer.does("survey", kiosk, SURVEY);
        var answer = kiosk.leader().triesToDo("approveSurvey", kiosk, Map.of("outcome", "APPROVED", "reason", "Được"));
        refused(answer, "Không có lựa chọn này: Kết quả xử lý");
    }

    @Test
    void claimsATaskForNobodyElse() {
        var kiosk = opened();
        var task = officer.awaits("survey", kiosk);
        refused(claims(officer, task, Person.C06), "Chỉ nhận việc cho chính mình");
        assertThat(Person.C06.tasks(kiosk)).isEmpty();
        assertThat(claims(officer, task, officer).status()).isEqualTo(204);
    }

    @Test
    void movesNoDueDateAndIsToldSoInVietnamese() {
        var kiosk = opened();
        var task = officer.awaits("survey", kiosk);
        var answer = officer.put(
                "/task/" + task.path("id").asText(),
                Map.of("name", "Việc khác", "due", "2031-01-06T17:00:00.000+0700"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).isEqualTo("Tài khoản của bạn không có quyền làm việc này");
        assertThat(officer.awaits("survey", kiosk)).isEqualTo(task);
    }

    @Test
    void givesBackOnlyWhatIsItsOwn() {
        var colleague = Accounts.create(OFFICERS, "VPUB.bu-dang");
        var kiosk = opened();
        var task = officer.awaits("survey", kiosk);
        assertThat(claims(officer, task, officer).status()).isEqualTo(204);
        var unclaim = "/task/" + task.path("id").asText() + "/unclaim";

        assertThat(colleague.post(unclaim, Map.of()).status()).isEqualTo(403);
        assertThat(officer.post(unclaim, Map.of()).status()).isEqualTo(204);
        assertThat(claims(colleague, task, colleague).status()).isEqualTo(204);
        assertThat(claims(officer, task, officer).json().path("message").asText())
                .isEqualTo("Công việc này đã có người nhận");
    }

    @Test
    void finishesNoTaskThatAColleagueHasTakenOn() {
        var colleague = Accounts.create(OFFICERS, "VPUB.bu-dang");
        var kiosk = opened();
        assertThat(claims(colleague, officer.awaits("survey", kiosk), colleague).status())
                .isEqualTo(204);

        refused(officer.triesToDo("survey", kiosk, SURVEY), "Công việc này đang do người khác thụ lý");
        kiosk.leader().does("survey", kiosk, SURVEY);
    }

    @ParameterizedTest
    @CsvSource({"bpmnError,errorCode", "bpmnEscalation,escalationCode", "resolve,variables"})
    void endsATaskInNoOtherWayThanWithItsForm(String way, String detail) {
        var kiosk = opened();
        var task = officer.awaits("survey", kiosk);
        var body = Map.of(detail, detail.equals("variables") ? variables(Map.of("unit", "dong-phu")) : "X");
        var answer = officer.post("/task/" + task.path("id").asText() + "/" + way, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(officer.task("survey", kiosk)).isPresent();
    }

    @Test
    void makesTheServerBuildNoObjectOfAClassOfItsChoice() {
        var kiosk = opened();
        var task = officer.awaits("survey", kiosk);
        var object = Map.of(
                "type",
                "Object",
                "value",
                "\"/etc/hostname\"",
                "valueInfo",
                Map.of("objectTypeName", "java.io.File", "serializationDataFormat", "application/json"));
        var answer = officer.post(
                "/task/" + task.path("id").asText() + "/complete", Map.of("variables", Map.of("conclusion", object)));
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains("Cannot deserialize");
    }

    @Test
    void readsAndChangesNothingOfAnotherAgencysCase() {
        var kiosk = opened();
        var task = "/task/" + officer.awaits("survey", kiosk).path("id").asText();
        var instance = "/process-instance/" + kiosk.id();
        var stranger = Person.officer("vpub", "dong-phu");
        var body = Map.of(
                "instructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "decideSpread")),
                "value",
                "x");

        for (var path : List.of(task, task + "/variables", task + "/comment", instance, instance + "/variables")) {
            assertThat(stranger.get(path).status()).as(path).isIn(403, 404);
        }
        for (var path : List.of(task + "/complete", task + "/submit-form", instance + "/modification")) {
            assertThat(stranger.post(path, body).status()).as(path).isEqualTo(403);
        }
        assertThat(stranger.put(instance + "/variables/unit", Map.of("value", "dong-phu"))
                        .status())
                .isEqualTo(403);
        assertThat(stranger.delete(instance).status()).isEqualTo(403);
        assertThat(stranger.get("/history/variable-instance?processInstanceId=" + kiosk.id())
                        .json())
                .isEmpty();
    }

    @Test
    void hasNoExpressionEvaluated() {
        var answer = officer.post("/task", Map.of("assigneeExpression", "${1 + 1}"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void losesARoleAndAnAccountAtOnce() {
        var person = Accounts.create(SUPERVISORS, OFFICERS);
        var session = Session.signIn(person);
        assertThat(session.get("/cases").status()).isNotEqualTo(403);
        assertThat(session.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);

        Accounts.leaves(person, SUPERVISORS);
        assertThat(session.get("/cases").status()).isEqualTo(403);

        Accounts.delete(person);
        assertThat(session.get("/engine-rest/task").status()).isEqualTo(403);
        assertThat(session.get("/camunda/app/tasklist/default/").status()).isEqualTo(403);
    }

    @Test
    void hasNoShortPassword() {
        var answer = Accounts.tries("thu-mat-khau", "ngan");
        assertThat(answer.body()).contains("Password does not match policy");
        assertThat(Person.ADMINISTRATOR.get("/user/thu-mat-khau/profile").status())
                .isEqualTo(404);
    }

    @Test
    void searchesForCharactersThatNoDatabaseTakes() {
        var kiosk = opened();
        var supervisor = Session.signIn(new Person("giamsat"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var answer = supervisor.get("/cases?q=%00" + kiosk.code());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("/cases/" + kiosk.code());
        });
    }

    private KioskCase opened() {
        return officer.opensKioskCase("bu-dang", DUE);
    }

    private static Answer claims(Person person, JsonNode task, Person claimFor) {
        return person.post("/task/" + task.path("id").asText() + "/claim", Map.of("userId", claimFor.account()));
    }

    private static Map<String, Object> variables(Map<String, ?> values) {
        var variables = new HashMap<String, Object>();
        values.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return variables;
    }

    private static void refused(Answer answer, String message) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).isEqualTo(message);
    }
}
