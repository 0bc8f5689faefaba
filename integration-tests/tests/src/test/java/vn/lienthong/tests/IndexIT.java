package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lienthong.stack.LocalStack;

/** The index is made anew beside the one that is read, held against the database, and what it refuses is settled by people. */
@Isolated
class IndexIT {

    private static final String PAGE = "/admin/index";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final LocalStack stack = SharedStack.get();
    private final AdministratorForm administrator = new AdministratorForm();

    @Test
    void aRebuildLosesNothingOfWhatHappensMeanwhile() throws Exception {
        var before = new ArrayList<>(List.of(opened(), opened()));
        var read = Index.names("/_alias/cases");
        assertThat(administrator.send(PAGE + "/rebuild", PAGE, Map.of())).contains("Đã yêu cầu dựng lại chỉ mục");
        var meanwhile = new ArrayList<KioskCase>();
        await().atMost(PATIENCE).until(() -> {
            meanwhile.add(opened());
            return !job().isOpen();
        });
        assertThat(job()).extracting(Job::kind, Job::state).containsExactly("REBUILD", "DONE");
        meanwhile.add(opened());
        for (var kiosk : List.of(before.get(0), meanwhile.get(0), meanwhile.get(meanwhile.size() - 1))) {
            kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        }
        before.addAll(meanwhile);
        for (var kiosk : before) {
            await(kiosk.code()).atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> isComplete(kiosk));
        }
        var now = Index.names("/_alias/cases");
        assertThat(now).hasSize(1).doesNotContainAnyElementsOf(read);
        assertThat(Index.names("/_alias/case-tasks"))
                .containsExactly(now.iterator().next().replace("cases", "case-tasks"));
        assertThat(List.of("cases", "case-tasks", "case-events")).allSatisfy(alias -> assertThat(
                        Index.get("/" + alias + "/_settings").json().findValuesAsText("refresh_interval"))
                .as("of %s: whoever writes refreshes", alias)
                .containsExactly("10s"));
        assertThat(administrator.page(PAGE)).contains("Dựng lại chỉ mục", "xong");
    }

    @Test
    void aRebuildGoesOnAfterItsWorkerWasKilled() throws Exception {
        var kiosk = opened();
        administrator.send(PAGE + "/rebuild", PAGE, Map.of());
        await().atMost(PATIENCE).until(() -> !job().state().equals("REQUESTED"));
        stack.workers().kill();
        kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        forget();
        stack.workers().start();
        await().atMost(PATIENCE).until(() -> !job().isOpen());
        assertThat(job().state()).isEqualTo("DONE");
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> isComplete(kiosk));
    }

    @Test
    void aCheckMendsWhatHasDriftedAndSaysSo() throws Exception {
        var lacking = opened();
        var altered = opened();
        var ahead = opened();
        var ghost = "ghost-" + UUID.randomUUID();
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            isComplete(lacking);
            isComplete(altered);
            isComplete(ahead);
        });
        var index = Index.names("/_alias/cases").iterator().next();
        Index.delete("/" + index + "/_doc/" + lacking.id());
        Index.delete("/" + index.replace("cases", "case-events") + "/_doc/" + altered.id() + "-1-0");
        Index.put("/" + index + "/_doc/" + ahead.id(), Map.of("caseId", ahead.id(), "sequence", 999));
        Index.put("/" + index + "/_doc/" + ghost + "?refresh=true", Map.of("caseId", ghost, "sequence", 3));

        administrator.send(PAGE + "/check", PAGE, Map.of());
        await().atMost(PATIENCE).until(() -> !job().isOpen());

        var check = job();
        assertThat(check.state()).isEqualTo("DONE");
        assertThat(check.found()).isGreaterThanOrEqualTo(4);
        assertThat(check.repaired()).isEqualTo(check.found());
        isComplete(lacking);
        isComplete(altered);
        isComplete(ahead);
        assertThat(Index.get("/cases/_doc/" + ghost).status()).isEqualTo(404);
        ahead.officer().does("survey", ahead, KioskCase.SURVEY);
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> isComplete(ahead));
        assertThat(Index.names("/cases-*")).containsExactly(index);
    }

    @Test
    void whatTheIndexRefusesIsSettledByAnAdministrator() throws Exception {
        var refused = "refused-" + UUID.randomUUID();
        publish(
                refused,
                "{\"caseId\":\"%s\",\"sequence\":1,\"events\":[{\"type\":\"Odd\",\"at\":\"2026-11-24T01:00:00Z\","
                                .formatted(refused)
                        + "\"agency\":{\"no\":\"code\"}}]}");
        publish(refused, "no message");
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(administrator.page(PAGE))
                .contains(refused + "-1-0"));
        var message = refusal("MESSAGE", refused);
        var event = refusal("EVENT", refused);

        assertThat(administrator.send(PAGE + "/refusals/" + message + "/again", PAGE, Map.of()))
                .contains("không thử lại được");
        assertThat(administrator.send(PAGE + "/refusals/" + message + "/aside", PAGE, Map.of("reason", "x")))
                .contains("phải có từ 3 đến 500 ký tự");
        assertThat(administrator.send(
                        PAGE + "/refusals/" + message + "/aside", PAGE, Map.of("reason", "Tin thử nghiệm")))
                .contains("đã gác lại", "Tin thử nghiệm");
        assertThat(administrator.send(PAGE + "/refusals/" + event + "/again", PAGE, Map.of()))
                .contains("Đã yêu cầu lập lại hồ sơ này");
        await().atMost(PATIENCE).until(() -> !job().isOpen());
        assertThat(administrator.page(PAGE)).doesNotContain("id=\"refusal-" + event + "\"");
    }

    @Test
    void onlyAdministratorsHaveThePage() {
        assertThat(Session.signIn(new Person("giamsat")).get(PAGE).status()).isEqualTo(403);
    }

    private static KioskCase opened() {
        return Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2030-06-28");
    }

    /** Case, events and tasks are what the database has. */
    private void isComplete(KioskCase kiosk) throws SQLException {
        var document = Index.caseOf(kiosk).orElseThrow();
        try (var database = stack.postgres().connect();
                var query = database.prepareStatement(
                        "select last_sequence, events from case_sequence where case_id = ?")) {
            query.setString(1, kiosk.id());
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(document.path("sequence").asLong()).isEqualTo(row.getLong(1));
                assertThat(document.path("events").asLong()).isEqualTo(row.getLong(2));
                assertThat(Index.events(kiosk)).hasSize(row.getInt(2));
            }
        }
        assertThat(Index.tasks(kiosk))
                .isNotEmpty()
                .hasSize(document.path("tasks").asInt())
                .allMatch(task -> task.path("caseCode").asText().equals(kiosk.code()));
    }

    private Job job() throws SQLException {
        try (var database = stack.postgres().connect();
                var query = database.createStatement();
                var row = query.executeQuery(
                        "select kind, state, found, repaired from index_job order by id desc limit 1")) {
            row.next();
            return new Job(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
        }
    }

    /** Lets the worker's silence be as long as it takes for another to follow it. */
    private void forget() throws SQLException {
        try (var database = stack.postgres().connect();
                var statement = database.createStatement()) {
            statement.executeUpdate("update index_job set seen_at = seen_at - interval '2 minutes'");
        }
    }

    private long refusal(String kind, String caseId) {
        try (var database = stack.postgres().connect();
                var query = database.prepareStatement("select id from index_refusal where kind = ? and case_id = ?")) {
            query.setString(1, kind);
            query.setString(2, caseId);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(String key, String message) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", stack.kafka().bootstrapServers());
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            kafka.send(new ProducerRecord<>("lienthong.case-events", key, message))
                    .get();
        }
    }

    private record Job(String kind, String state, long found, long repaired) {

        boolean isOpen() {
            return state.equals("REQUESTED") || state.equals("RUNNING");
        }
    }
}
