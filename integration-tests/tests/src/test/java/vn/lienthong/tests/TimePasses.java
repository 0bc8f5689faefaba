package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Time can't be moved on a real engine: due dates are moved instead, and jobs that wait for a date are run at once. */
final class TimePasses {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TimePasses() {}

    /** What waits at an activity goes on as if its date had come. */
    static void until(String activityId, KioskCase of) {
        var jobs =
                await().atMost(PATIENCE).until(() -> jobs("activityId=" + activityId, of), found -> !found.isEmpty());
        var answer = run(jobs.get(0));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    /** Timers of a case that wait for their date. */
    static List<JsonNode> timers(KioskCase of) {
        return jobs("timers=true", of);
    }

    static Web.Answer run(JsonNode job) {
        return ADMINISTRATOR.post("/job/" + job.path("id").asText() + "/execute", Map.of());
    }

    static void setDue(JsonNode task, String due) {
        var changed = ((ObjectNode) task.deepCopy()).put("due", due);
        var answer = ADMINISTRATOR.put("/task/" + task.path("id").asText(), changed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private static List<JsonNode> jobs(String filter, KioskCase of) {
        var instances = ADMINISTRATOR
                .get("/process-instance?businessKey=" + of.code())
                .json()
                .findValuesAsText("id");
        var jobs = new ArrayList<JsonNode>();
        if (!instances.isEmpty()) {
            ADMINISTRATOR
                    .get("/job?" + filter + "&processInstanceIds=" + String.join(",", instances))
                    .json()
                    .forEach(jobs::add);
        }
        return jobs;
    }
}
