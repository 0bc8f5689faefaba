package vn.lienthong.bench.board;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lienthong.play.Client;

/**
 * The baseline: the board's cells from the engine's REST API, with as few and as wide requests as it takes, joined in
 * memory. It is spared what the API has no wide request for: whom a task is offered to (the diagram's lane has to do),
 * working days, pages and workbooks. The administrator asks, whose queries the engine runs without authorization joins.
 */
final class StockBoard {

    private final Client client;
    private final Set<String> processKeys =
            SeededProgramme.MODELS.stream().map(SeededProgramme::processKey).collect(Collectors.toSet());
    private Set<String> newest = Set.of();

    StockBoard(Client client) {
        this.client = client;
    }

    /** Only the cells of open cases: what a board that forgets ended cases would ask. */
    void openCases() throws IOException, InterruptedException {
        var running = running();
        var units = client.rest("/variable-instance?deserializeValues=false", Map.of("variableName", "unit"));
        newest = join(running, units, running, tasks());
    }

    /** All cells. */
    void allCases() throws IOException, InterruptedException {
        var cases = client.rest("/history/process-instance", Map.of("processDefinitionKeyIn", processKeys));
        var units = client.rest("/history/variable-instance?deserializeValues=false", Map.of("variableName", "unit"));
        newest = join(cases, units, running(), tasks());
    }

    /** Codes of the cases of the last answer that a cell would show. */
    Set<String> newestCases() {
        return newest;
    }

    /** Running cases, and the parts that they have called: a task knows its part only. */
    private JsonNode running() throws IOException, InterruptedException {
        return client.rest("/history/process-instance", Map.of("unfinished", true));
    }

    private JsonNode tasks() throws IOException, InterruptedException {
        return client.rest("/task");
    }

    private Set<String> join(JsonNode cases, JsonNode units, JsonNode running, JsonNode tasks) {
        Map<String, String> unitOf = new HashMap<>();
        units.forEach(unit -> unitOf.put(
                unit.path("processInstanceId").asText(), unit.path("value").asText()));
        Map<String, String> caseOf = new HashMap<>();
        running.forEach(part -> caseOf.put(
                part.path("id").asText(), part.path("rootProcessInstanceId").asText()));
        Map<String, String> dueOf = new HashMap<>();
        tasks.forEach(task -> dueOf.merge(
                caseOf.getOrDefault(task.path("processInstanceId").asText(), ""),
                task.path("due").asText(),
                (one, other) -> one.compareTo(other) < 0 ? one : other));
        Map<String, JsonNode> cells = new HashMap<>();
        cases.forEach(each -> {
            if (!processKeys.contains(each.path("processDefinitionKey").asText())) {
                return;
            }
            var cell = each.path("processDefinitionKey").asText() + "/"
                    + unitOf.get(each.path("id").asText());
            cells.merge(cell, each, StockBoard::shown);
        });
        return cells.values().stream()
                .map(each -> each.path("businessKey").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The newest open one, else the newest one. */
    private static JsonNode shown(JsonNode one, JsonNode other) {
        boolean open = one.path("endTime").isNull();
        if (open != other.path("endTime").isNull()) {
            return open ? one : other;
        }
        return one.path("startTime").asText().compareTo(other.path("startTime").asText()) >= 0 ? one : other;
    }
}
