package vn.lienthong.tests;

import static vn.lienthong.tests.Person.ADMINISTRATOR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which nodes of their diagrams cases have reached. */
final class Coverage {

    private static final Pattern NODE = Pattern.compile(
            "<(?:bpmn:)?(?:userTask|serviceTask|manualTask|callActivity|subProcess|startEvent|endEvent"
                    + "|intermediateCatchEvent|boundaryEvent|exclusiveGateway|parallelGateway)\\b[^>]*?\\bid=\"([^\"]+)\"");

    private static final String VISITED = """
            select distinct event ->> 'processKey', event ->> 'activityId'
            from case_journal, json_array_elements(message::json -> 'events') event
            where case_id = '%s' and event ->> 'type' in ('ActivityEntered', 'ActivityLeft')
            """;

    private Coverage() {}

    /** What a case has been through, by process. */
    static Map<String, Set<String>> visited(KioskCase play) {
        var visited = new HashMap<String, Set<String>>();
        Payouts.rows(SharedStack.get(), VISITED.formatted(play.id()))
                .forEach(row -> visited.computeIfAbsent(row.get(0), any -> new HashSet<>())
                        .add(row.get(1)));
        return visited;
    }

    /** All nodes of a process. */
    static Set<String> nodes(String process) {
        var xml = ADMINISTRATOR
                .get("/process-definition/key/" + process + "/xml")
                .json()
                .path("bpmn20Xml")
                .asText();
        var nodes = new TreeSet<String>();
        NODE.matcher(xml).results().forEach(node -> nodes.add(node.group(1)));
        return nodes;
    }
}
