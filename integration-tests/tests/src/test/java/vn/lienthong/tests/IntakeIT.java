package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.play.Caller;
import vn.lienthong.stack.LocalStack;

/** The door that programs send requests for criminal records through. */
@ResourceLock(Shared.ISSUERS)
class IntakeIT {

    private static final String PATH = "/api/judicial/requests";
    private static final int AT_ONCE = 16;

    private final LocalStack stack = SharedStack.withPartners();
    private final Judicial judicial = new Judicial(stack);
    private final Citizens citizens = new Citizens(stack);
    private final Caller caller = judicial.caller();

    @Test
    void opensOneCaseHoweverOftenAndWheneverARequestComes() throws Exception {
        var request = Judicial.freeRequest(citizens.grownUp());

        var replies = atOnce(() -> caller.send(request));

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).allMatch(reply -> reply.status() == 201 || reply.status() == 200);
        assertThat(replies.stream().map(Caller.Reply::body).distinct()).hasSize(1);
        assertThat(judicial.rows("select count(*) from judicial_request where request_id = '%s'"
                        .formatted(request.get("requestId"))))
                .containsExactly(List.of("1"));
        assertThat(caller.send(request).status()).isEqualTo(200);
    }

    private static List<Caller.Reply> atOnce(Callable<Caller.Reply> call) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var calls = new ArrayList<Future<Caller.Reply>>();
            for (var i = 0; i < AT_ONCE; i++) {
                calls.add(threads.submit(call));
            }
            var replies = new ArrayList<Caller.Reply>();
            for (var each : calls) {
                replies.add(each.get());
            }
            return replies;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesOtherContentByAnIdThatIsKnown() throws Exception {
        var request = Judicial.freeRequest(citizens.grownUp());
        caller.send(request);
        request.put("purpose", "Kết hôn với người nước ngoài");

        assertThat(caller.send(request).status()).isEqualTo(409);
    }

    @Test
    void takesTheSameIdOfAnotherCallerForAnotherRequest() throws Exception {
        var other = otherCaller();
        var request = Judicial.freeRequest(citizens.grownUp());
        caller.send(request);
        var another = Judicial.freeRequest(citizens.grownUp());
        another.put("requestId", request.get("requestId"));

        assertThat(other.send(another).status()).isEqualTo(201);
    }

    private Caller otherCaller() {
        var account = Accounts.create("intake-callers");
        return new Caller(stack.processes().address(), account.account(), "lienthong-demo");
    }

    @Test
    void namesEveryFieldThatIsWrong() throws Exception {
        var request = Judicial.request(citizens.grownUp());
        request.put("formType", 3);
        request.put("person", Map.of("citizenId", "12", "fullName", "Điểu Bé", "birthDate", "1990-02-03"));
        request.put("unit", "nowhere");
        request.remove("purpose");
        request.remove("consent");

        var reply = caller.send(request);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").findValuesAsText("field"))
                .contains("formType", "person.citizenId", "unit", "purpose", "consent");
        assertThat(reply.json().path("errors").findValuesAsText("message")).allMatch(message -> !message.isBlank());
        assertThat(reply.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"text\"", "{\"requestId\": {}}", "{\"person\": 7}"})
    void refusesWhatIsNoRequest(String body) {
        var answer = Web.send(Web.request(stack.processes().address().resolve(PATH))
                .header("Authorization", basic())
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "vn.lienthong", "com.fasterxml");
    }

    private String basic() {
        var credentials = ("vneid:" + stack.callerPassword()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    @Test
    void showsACallerItsOwnRequestsOnly() throws Exception {
        var request = Judicial.freeRequest(citizens.grownUp());
        caller.send(request);
        var id = String.valueOf(request.get("requestId"));
        var other = otherCaller();

        assertThat(caller.ask(id).status()).isEqualTo(200);
        assertThat(caller.ask("VN-none").status()).isEqualTo(404);
        assertThat(other.ask(id).status()).isEqualTo(404);
        assertThat(other.supplement(id, "Giấy tờ").status()).isEqualTo(404);
        assertThat(other.withdraw(id, "Không cần nữa").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/judicial",
                "/cases",
                "/admin/callbacks",
                "/programme",
                "/internal/judicial/requests/1",
                "/internal/callbacks",
                "/engine-rest/task",
                "/engine-rest/user",
                "/engine-rest/process-instance",
                "/engine-rest/external-task",
                "/camunda/app/tasklist/default/"
            })
    void opensNoOtherDoorToACaller(String path) throws IOException, InterruptedException {
        // 302: to the sign-in page, like everybody whom nobody knows.
        assertThat(caller.get(path).status()).as(path).isIn(302, 401, 403);
        assertThat(caller.post(path, Map.of()).status()).as(path).isIn(302, 401, 403);
    }

    @Test
    void doesNotLetACallerSignIn() {
        var session = Session.signIn(Accounts.create("intake-callers"));

        for (var path : List.of("/", "/judicial", "/cases", "/camunda/app/tasklist/default/")) {
            assertThat(session.get(path).status()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void letsNobodyElseIn() {
        for (var person : List.of(Person.ADMINISTRATOR, Person.C06, new Person("giamsat"))) {
            assertThat(posted(person.basic())).as(person.account()).isEqualTo(403);
        }
        assertThat(posted(new Person("nobody").basic())).isEqualTo(401);
        assertThat(Web.send(Web.request(stack.processes().address().resolve(PATH))
                                .POST(Web.body(Map.of())))
                        .status())
                .isEqualTo(401);
        assertThat(Session.signIn(Person.C06)
                        .post(PATH, "application/json", Web.body(Map.of()))
                        .status())
                .isIn(401, 403);
    }

    private int posted(String authorization) {
        return Web.send(Web.request(stack.processes().address().resolve(PATH))
                        .header("Authorization", authorization)
                        .POST(Web.body(Map.of())))
                .status();
    }

    @Test
    void saysWhatItTakes() throws Exception {
        var api = caller.get("/api/judicial/openapi.yaml");

        assertThat(api.status()).isEqualTo(200);
        assertThat(api.body()).contains("openapi: 3.1", "/requests", "requestId");
    }
}
