package vn.lienthong.bench.board;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lienthong.bench.Client;

/**
 * The baseline: the board's cells from the engine's REST API, with as few and as wide requests as it takes, joined in
 * memory. It is spared what the API has no wide request for: whom a task is offered to (the diagram's lane has to do),
 * working days, pages and workbooks. The administrator asks, whose queries the engine runs without authorization joins.
 */
final class StockBoard {

    private final Client client;
    private final String processKeys =
            SeededProgramme.MODELS.stream().map(SeededProgramme::processKey).collect(Collectors.joining(","));
    private Set<String> newest = Set.of();

    StockBoard(Client client) {
        this.client = client;
    }

    /** Only the cells of open cases: what a board that forgets ended cases would ask. */
    void openCases() throws IOException, InterruptedException {
        var cases = client.rest(
                "/history/process-instance",
                Map.of("processDefinitionKeyIn", processKeys.split(","), "unfinished", true));
        var units = client.rest("/variable-instance?deserializeValues=false", Map.of("variableName", "unit"));
        newest = join(cases, units, "processInstanceId", tasks());
    }

    /** All cells. */
    void allCases() throws IOException, InterruptedException {
        var cases = client.rest("/history/process-instance", Map.of("processDefinitionKeyIn", processKeys.split(",")));
        var units = client.rest("/history/variable-instance?deserializeValues=false", Map.of("variableName", "unit"));
        newest = join(cases, units, "processInstanceId", tasks());
    }

    /** Codes of the cases of the last answer that a cell would show. */
    Set<String> newestCases() {
        return newest;
    }

    private JsonNode tasks() throws IOException, InterruptedException {
        return client.rest("/task?processDefinitionKeyIn=" + processKeys);
    }

    private static Set<String> join(JsonNode cases, JsonNode units, String caseOfUnit, JsonNode tasks) {
        Map<String, String> unitOf = new HashMap<>();
        units.forEach(unit ->
                unitOf.put(unit.path(caseOfUnit).asText(), unit.path("value").asText()));
        Map<String, String> dueOf = new HashMap<>();
        tasks.forEach(task -> dueOf.merge(
                task.path("processInstanceId").asText(),
                task.path("due").asText(),
                (one, other) -> one.compareTo(other) < 0 ? one : other));
        Map<String, JsonNode> cells = new HashMap<>();
        cases.forEach(each -> {
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
