package vn.lienthong.processes.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
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
 */
record DiagramPath(String processDefinitionId, String processKey, Set<String> visited, Set<String> current) {

    /** The paths through all diagrams, that of the case itself first, then the called ones in order. */
    static Collection<DiagramPath> of(List<JsonNode> events) {
        Map<String, DiagramPath> paths = new LinkedHashMap<>();
        Map<String, String> open = new LinkedHashMap<>();
        for (var event : events) {
            var type = event.path("type").asText();
            if (!type.equals("ActivityEntered") && !type.equals("ActivityLeft")) {
                continue;
            }
            var path = paths.computeIfAbsent(
                    event.path("processDefinitionId").asText(),
                    id -> new DiagramPath(
                            id, event.path("processKey").asText(), new LinkedHashSet<>(), new LinkedHashSet<>()));
            var activity = event.path("activityId").asText().replaceFirst("#multiInstanceBody$", "");
            var instance = event.path("activityInstanceId").asText();
            if (type.equals("ActivityEntered")) {
                open.put(instance, path.processDefinitionId() + activity);
                path.current().add(activity);
            } else {
                open.remove(instance);
                path.visited().add(activity);
                if (!open.containsValue(path.processDefinitionId() + activity)) {
                    path.current().remove(activity);
                }
            }
        }
        return paths.values();
    }
}
