package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Time can't be moved on a real engine: due dates are moved instead, and jobs that wait for a date are run at once. */
final class TimePasses {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TimePasses() {}

    /** What waits at an activity goes on as if its date had come. */
    static void until(String activityId, KioskCase of) {
        var jobs = await().atMost(PATIENCE).until(() -> waitingAt(activityId, of), found -> !found.isEmpty());
        var answer = run(jobs.get(0));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    static Web.Answer run(JsonNode job) {
        return ADMINISTRATOR.post("/job/" + job.path("id").asText() + "/execute", Map.of());
    }

    static void setDue(JsonNode task, String due) {
        var changed = ((ObjectNode) task.deepCopy()).put("due", due);
        var answer = ADMINISTRATOR.put("/task/" + task.path("id").asText(), changed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    /** One query for each instance: the engine does not take an activity and several instances together. */
    private static List<JsonNode> waitingAt(String activityId, KioskCase of) {
        return instances(of).stream()
                .flatMap(instance -> list("/job?activityId=" + activityId + "&processInstanceId=" + instance).stream())
                .toList();
    }

    private static List<String> instances(KioskCase of) {
        return ADMINISTRATOR
                .get("/process-instance?businessKey=" + of.code())
                .json()
                .findValuesAsText("id");
    }

    private static List<JsonNode> list(String path) {
        var answer = ADMINISTRATOR.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }
}
