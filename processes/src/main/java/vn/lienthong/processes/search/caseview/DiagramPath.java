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
        private final Map<String, Open> open = new HashMap<>();

        /** The paths through all diagrams, that of the case itself first, then the called ones in order. */
        Collection<DiagramPath> paths() {
            return paths.values();
        }

        /** Adds the case's next event. */
        void add(JsonNode event) {
            switch (event.path("type").asText()) {
                case "ActivityEntered" -> entered(event);
                case "ActivityLeft" -> left(event);
                case "ProcedureUpdated" -> updated(event);
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
            var instance = event.path("processInstanceId").asText();
            open.put(
                    event.path("activityInstanceId").asText(),
                    new Open(instance, path.processDefinitionId(), activity));
            var from = lastLeft.get(instance);
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
            forgetUnless(path, activity);
        }

        /** It is where it was, on another diagram: the way so far is shown there too, as far as that has the same nodes. */
        private void updated(JsonNode event) {
            var before = paths.get(event.path("fromDefinitionId").asText());
            if (before == null) {
                return;
            }
            var path = path(event);
            path.visited().addAll(before.visited());
            path.taken().addAll(before.taken());
            before.times().forEach((node, times) -> path.times().merge(node, times, Math::max));
            var instance = event.path("processInstanceId").asText();
            open.replaceAll((id, each) -> each.isOf(instance, before)
                    ? new Open(instance, path.processDefinitionId(), each.activity())
                    : each);
            open.values().stream()
                    .filter(each -> each.isOf(instance, path))
                    .map(Open::activity)
                    .forEach(activity -> {
                        path.current().add(activity);
                        forgetUnless(before, activity);
                    });
            if (before.current().isEmpty()) {
                replace(before, path);
            }
        }

        /** In its place: the case's own diagram stays the first. */
        private void replace(DiagramPath before, DiagramPath path) {
            var all = List.copyOf(paths.values());
            paths.clear();
            all.stream()
                    .filter(each -> !each.equals(path))
                    .map(each -> each.equals(before) ? path : each)
                    .forEach(each -> paths.put(each.processDefinitionId(), each));
        }

        private void forgetUnless(DiagramPath path, String activity) {
            boolean somewhere = open.values().stream()
                    .anyMatch(each -> each.definition().equals(path.processDefinitionId())
                            && each.activity().equals(activity));
            if (!somewhere) {
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

        /** A node where a process instance is. */
        private record Open(String instance, String definition, String activity) {

            boolean isOf(String processInstance, DiagramPath path) {
                return instance.equals(processInstance) && definition.equals(path.processDefinitionId());
            }
        }
    }
}
