package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.lienthong.tests.Web.Answer;

/** Somebody with a demo account, at work through the engine's REST API. */
record Person(String account) {

    private static final String PASSWORD = "lienthong-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static final Person ADMINISTRATOR = new Person("quantri");
    static final Person SECOND_ADMINISTRATOR = new Person("quantri2");
    static final Person C06 = new Person("c06.cb");
    static final Person DN = new Person("dn.cb");
    static final Person PC06 = new Person("pc06.cb");
    static final Person STTTT = new Person("stttt.cb");
    static final Person TT_RAR = new Person("tt_rar.cb");

    static Person officer(String agency, String unit) {
        return new Person(agency + "." + unit + ".cb");
    }

    static Person leader(String agency, String unit) {
        return new Person(agency + "." + unit + ".ld");
    }

    /** Opens a case of model 2 for a unit; its code. */
    KioskCase opensKioskCase(String unit, String due) {
        var answer =
                submits("/process-definition/key/model-02-rollout/submit-form", Map.of("unit", unit, "caseDue", due));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new KioskCase(
                answer.json().path("id").asText(),
                answer.json().path("businessKey").asText(),
                unit);
    }

    /** Does a task of a case as soon as it is on this desk. */
    void does(String taskKey, KioskCase of, Map<String, ?> entries) {
        var task = awaits(taskKey, of);
        var answer = submits("/task/" + task.path("id").asText() + "/submit-form", entries);
        assertThat(answer.status()).as("%s: %s", taskKey, answer.body()).isEqualTo(204);
    }

    /** Tries to do a task that is on this desk. */
    Answer triesToDo(String taskKey, KioskCase of, Map<String, ?> entries) {
        return submits("/task/" + awaits(taskKey, of).path("id").asText() + "/submit-form", entries);
    }

    JsonNode awaits(String taskKey, KioskCase of) {
        return await("task %s of %s on the desk of %s".formatted(taskKey, of.code(), account))
                .atMost(PATIENCE)
                .until(() -> task(taskKey, of), Optional::isPresent)
                .orElseThrow();
    }

    Optional<JsonNode> task(String taskKey, KioskCase of) {
        return tasks(of).stream()
                .filter(task -> task.path("taskDefinitionKey").asText().equals(taskKey))
                .findFirst();
    }

    /** The tasks of a case that this person can see. */
    List<JsonNode> tasks(KioskCase of) {
        var tasks = get("/task?processInstanceBusinessKey=" + of.code());
        assertThat(tasks.status()).as(tasks.body()).isEqualTo(200);
        return StreamSupport.stream(tasks.json().spliterator(), false).toList();
    }

    Answer get(String path) {
        return Web.send(Web.request(SharedStack.get().processes().address().resolve("/engine-rest" + path))
                .header("Authorization", basic())
                .GET());
    }

    Answer put(String path, Object body) {
        return Web.send(Web.request(SharedStack.get().processes().address().resolve("/engine-rest" + path))
                .header("Authorization", basic())
                .PUT(Web.body(body)));
    }

    Answer delete(String path) {
        return Web.send(Web.request(SharedStack.get().processes().address().resolve("/engine-rest" + path))
                .header("Authorization", basic())
                .DELETE());
    }

    Answer post(String path, Object body) {
        return Web.send(Web.request(SharedStack.get().processes().address().resolve("/engine-rest" + path))
                .header("Authorization", basic())
                .POST(Web.body(body)));
    }

    /** Deploys files, by their names, all together. */
    Answer deploys(String name, Map<String, String> files) {
        var deployment = new DeploymentUpload(name, files);
        return Web.send(Web.request(SharedStack.get().processes().address().resolve("/engine-rest/deployment/create"))
                .header("Authorization", basic())
                .setHeader("Content-Type", deployment.contentType())
                .POST(deployment.body()));
    }

    /** Submits a form, of a task or of a start. */
    Answer submits(String path, Map<String, ?> entries) {
        var variables = new HashMap<String, Object>();
        entries.forEach((name, value) -> variables.put(name, variable(value)));
        return post(path, Map.of("variables", variables));
    }

    private static Map<String, Object> variable(Object value) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return Map.of("type", "Json", "value", Web.JSON.valueToTree(value).toString());
        }
        return Map.of("value", value);
    }

    /** Credentials for HTTP Basic. */
    String basic() {
        var credentials = (account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }
}
