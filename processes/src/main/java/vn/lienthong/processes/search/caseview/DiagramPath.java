package vn.lienthong.processes.search.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way that a case took through one diagram.
 *
 * @param visited ids of the nodes that it has left
 * @param current ids of the nodes where it is
 * @param taken pairs of nodes that it went between, {@code from>to}
 * @param times how often it came to each node
 */
record DiagramPath(
        String processDefinitionId,
        String processKey,
        Set<String> visited,
        Set<String> current,
        Set<String> taken,
        Map<String, Integer> times) {

    /** The paths through all diagrams, that of the case itself first, then the called ones in order. */
    static Collection<DiagramPath> of(List<JsonNode> events) {
        var walk = new Walk();
        events.forEach(walk::add);
        return walk.paths();
    }

    /** Follows the events: the node that was left last in a process instance leads to the one that is entered next. */
    static final class Walk {

        private final Map<String, DiagramPath> paths = new LinkedHashMap<>();
        private final Map<String, String> lastLeft = new HashMap<>();
        private final Map<String, String> open = new HashMap<>();

        /** The paths through all diagrams, that of the case itself first, then the called ones in order. */
        Collection<DiagramPath> paths() {
            return paths.values();
        }

        /** Adds the case's next event. */
        void add(JsonNode event) {
            switch (event.path("type").asText()) {
                case "ActivityEntered" -> entered(event);
                case "ActivityLeft" -> left(event);
                default -> {
                    // Not a step on a diagram.
                }
            }
        }

        private void entered(JsonNode event) {
            var path = path(event);
            var activity = activity(event);
            path.current().add(activity);
            // A gateway that joins is entered once for each branch.
            if (!event.path("activityType").asText().endsWith("Gateway")) {
                path.times().merge(activity, 1, Integer::sum);
            }
            open.put(event.path("activityInstanceId").asText(), path.processDefinitionId() + activity);
            var from = lastLeft.get(event.path("processInstanceId").asText());
            if (from != null) {
                path.taken().add(from + ">" + activity);
            }
        }

        private void left(JsonNode event) {
            var path = path(event);
            var activity = activity(event);
            open.remove(event.path("activityInstanceId").asText());
            path.visited().add(activity);
            lastLeft.put(event.path("processInstanceId").asText(), activity);
            if (!open.containsValue(path.processDefinitionId() + activity)) {
                path.current().remove(activity);
            }
        }

        private DiagramPath path(JsonNode event) {
            return paths.computeIfAbsent(
                    event.path("processDefinitionId").asText(),
                    id -> new DiagramPath(
                            id,
                            event.path("processKey").asText(),
                            new LinkedHashSet<>(),
                            new LinkedHashSet<>(),
                            new LinkedHashSet<>(),
                            new HashMap<>()));
        }

        private static String activity(JsonNode event) {
            return event.path("activityId").asText().replaceFirst("#multiInstanceBody$", "");
        }
    }
}
