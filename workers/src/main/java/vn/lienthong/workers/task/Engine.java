package vn.lienthong.workers.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.http.CappedBody;
import vn.lienthong.workers.http.HttpCalls;
import vn.lienthong.workers.http.ProcessesSettings;

/** The engine's REST API for external tasks. */
class Engine {

    private static final int MOST_BYTES = 4 << 20;
    private static final int LONGEST_MESSAGE = 600;
    private static final String PATH = "/engine-rest/external-task/";

    private final ProcessesSettings address;
    private final String workerId;
    private final ObjectMapper json;
    private final HttpCalls calls;

    Engine(ProcessesSettings address, String workerId, ObjectMapper json) {
        this.address = address;
        this.workerId = workerId;
        this.json = json;
        calls = new HttpCalls(address.connecting());
    }

    /**
     * @param waiting how long the engine may wait for work
     * @return none where there is no work
     * @throws IOException also where the engine failed; it does now and then, when an instance ends meanwhile
     */
    List<Task> fetch(Collection<Topic> topics, int most, Duration lock, Duration waiting)
            throws IOException, InterruptedException {
        var wanted = topics.stream().map(topic -> wanted(topic, lock)).toList();
        var body = Map.of(
                "workerId", workerId,
                "maxTasks", most,
                "usePriority", true,
                "asyncResponseTimeout", waiting.toMillis(),
                "topics", wanted);
        var answer = send("fetchAndLock", body, address.answering().plus(waiting));
        if (answer.statusCode() != 200) {
            throw new IOException("fetchAndLock: " + answer.statusCode() + " " + message(answer.body()));
        }
        var tasks = new ArrayList<Task>();
        for (var each : json.readTree(answer.body())) {
            tasks.add(task(each));
        }
        return tasks;
    }

    private static Map<String, Object> wanted(Topic topic, Duration lock) {
        var variables = new ArrayList<>(topic.variables());
        variables.add(Task.CASE_CODE);
        return Map.of("topicName", topic.code(), "lockDuration", lock.toMillis(), "variables", variables);
    }

    private static Task task(JsonNode node) {
        var variables = new LinkedHashMap<String, Object>();
        node.path("variables").fields().forEachRemaining(field -> {
            var value = value(field.getValue().path("value"));
            if (value != null) {
                variables.put(field.getKey(), value);
            }
        });
        var retries = node.path("retries").isInt() ? node.path("retries").intValue() : null;
        return new Task(
                node.path("id").asText(),
                Topic.of(node.path("topicName").asText()),
                variables,
                retries,
                node.hasNonNull("errorMessage"));
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isTextual() ? value.textValue() : null;
    }

    EngineAnswer complete(Task task, Map<String, Object> variables) throws IOException, InterruptedException {
        var typed = new LinkedHashMap<String, Object>();
        variables.forEach((name, value) -> typed.put(name, Map.of("value", value, "type", type(value))));
        return tell(task, "complete", Map.of("workerId", workerId, "variables", typed));
    }

    private static String type(Object value) {
        return value.getClass().getSimpleName();
    }

    EngineAnswer fail(Task task, String message, String details, int retries, Duration pause)
            throws IOException, InterruptedException {
        return tell(
                task,
                "failure",
                Map.of(
                        "workerId", workerId,
                        "errorMessage", cut(message),
                        "errorDetails", details,
                        "retries", retries,
                        "retryTimeout", pause.toMillis()));
    }

    EngineAnswer refuse(Task task, String code, String message) throws IOException, InterruptedException {
        return tell(task, "bpmnError", Map.of("workerId", workerId, "errorCode", code, "errorMessage", cut(message)));
    }

    /** What a task failed of before has passed: it has all its tries again, and is kept from everybody for so long. */
    EngineAnswer recover(Task task, int retries, Duration pause) throws IOException, InterruptedException {
        return tell(
                task, "failure", Map.of("workerId", workerId, "retries", retries, "retryTimeout", pause.toMillis()));
    }

    /** Keeps a task from everybody for so long from now on. */
    EngineAnswer keep(Task task, Duration lock) throws IOException, InterruptedException {
        return tell(task, "extendLock", Map.of("workerId", workerId, "newDuration", lock.toMillis()));
    }

    EngineAnswer unlock(Task task) throws IOException, InterruptedException {
        return tell(task, "unlock", Map.of());
    }

    private EngineAnswer tell(Task task, String what, Map<String, ?> body) throws IOException, InterruptedException {
        var answer = send(task.id() + "/" + what, body, address.answering());
        return new EngineAnswer(answer.statusCode(), message(answer.body()));
    }

    private HttpResponse<byte[]> send(String path, Map<String, ?> body, Duration limit)
            throws IOException, InterruptedException {
        var request = address.request(PATH + path)
                .timeout(limit)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
        return calls.send(request, CappedBody.of(MOST_BYTES), limit);
    }

    private String message(byte[] body) {
        try {
            return cut(json.readTree(body).path("message").asText());
        } catch (IOException notJson) {
            return cut(new String(body, StandardCharsets.UTF_8));
        }
    }

    private static String cut(String message) {
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
    }
}
