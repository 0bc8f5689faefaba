package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A task's form, as somebody reads it who is to fill it in. What is the same for many tasks is read once. */
record ReadForm(JsonNode task, Person reader) {

    private static final Map<String, JsonNode> CONTENTS = new ConcurrentHashMap<>();
    private static final Map<String, JsonNode> OPTIONS = new ConcurrentHashMap<>();

    /** It does not change while its diagram stays. */
    JsonNode content() {
        return CONTENTS.computeIfAbsent(node(), any -> read("/deployed-form"));
    }

    /** What a field offers in this task. */
    JsonNode options(String name) {
        var value = read("/form-variables?deserializeValues=false&variableNames=" + name)
                .path(name)
                .path("value")
                .asText();
        try {
            return Web.JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s is no list: %s".formatted(name, value), e);
        }
    }

    /** What a field offered to the same person when another case came by here. */
    JsonNode usualOptions(String name) {
        return OPTIONS.computeIfAbsent(String.join(" ", node(), reader.account(), name), any -> options(name));
    }

    private String node() {
        return task.path("processDefinitionId").asText() + " "
                + task.path("taskDefinitionKey").asText();
    }

    private JsonNode read(String path) {
        var answer = reader.get("/task/" + task.path("id").asText() + path);
        assertThat(answer.status())
                .as("%s by %s: %s", path, reader, answer.body())
                .isEqualTo(200);
        return answer.json();
    }
}
