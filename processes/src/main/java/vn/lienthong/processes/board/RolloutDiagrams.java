package vn.lienthong.processes.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.ExtensionProperties;

/** What the board reads from diagrams: their extension properties. A deployed diagram never changes, so it is kept. */
@Component
class RolloutDiagrams {

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";

    private final Map<String, RolloutDiagram> known = new ConcurrentHashMap<>();
    private final RepositoryService repository;

    RolloutDiagrams(RepositoryService repository) {
        this.repository = repository;
    }

    RolloutDiagram of(String processDefinitionId) {
        return known.computeIfAbsent(
                processDefinitionId, id -> read(repository.getBpmnModelInstance(id), id.substring(0, id.indexOf(':'))));
    }

    /** A step's main node, the only one with a text of its own, lies in the lane of the agency that answers for it. */
    private static RolloutDiagram read(BpmnModelInstance diagram, String key) {
        Map<String, String> lanes = new HashMap<>();
        diagram.getModelElementsByType(Lane.class).forEach(lane -> ExtensionProperties.of(lane)
                .get("agency")
                .filter(agency -> !agency.startsWith("$"))
                .ifPresent(agency -> lane.getFlowNodeRefs().forEach(node -> lanes.put(node.getId(), agency))));
        Map<String, Node> nodes = new HashMap<>();
        Map<Integer, String> accountable = new HashMap<>();
        diagram.getModelElementsByType(FlowNode.class).forEach(node -> {
            var properties = ExtensionProperties.of(node);
            var step = properties.get("step").map(Integer::valueOf).orElse(null);
            var agency = lanes.get(node.getId());
            nodes.put(
                    node.getId(),
                    new Node(
                            step,
                            agency,
                            properties.get("clock").filter("stopped"::equals).isPresent(),
                            properties.get("clockReason").orElse(null)));
            if (step != null && agency != null && !node.getDocumentations().isEmpty()) {
                accountable.put(step, agency);
            }
        });
        Process process = diagram.getModelElementById(key);
        return new RolloutDiagram(
                process == null
                        ? RolloutDiagram.ONE_OFF
                        : ExtensionProperties.of(process).get("lifecycle").orElse(RolloutDiagram.ONE_OFF),
                nodes,
                accountable);
    }

    /**
     * A process of a diagram.
     *
     * @param lifecycle {@code one-off}, {@code continuous} or {@code dormant}
     * @param accountableAgencies codes by step, where the diagram names them
     */
    record RolloutDiagram(String lifecycle, Map<String, Node> nodes, Map<Integer, String> accountableAgencies) {

        private static final String ONE_OFF = "one-off";

        boolean isOneOff() {
            return lifecycle.equals(ONE_OFF);
        }

        boolean isDormant() {
            return lifecycle.equals("dormant");
        }

        Optional<String> accountable(@Nullable Integer step) {
            return step == null ? Optional.empty() : Optional.ofNullable(accountableAgencies.get(step));
        }

        /** The node that an execution of the engine stands at. */
        Node node(String activityId) {
            return nodes.getOrDefault(activityId.replace(MULTI_INSTANCE_BODY, ""), Node.UNKNOWN);
        }
    }

    /**
     * A flow node.
     *
     * @param agency that of its lane; null where it is only known case by case
     * @param clockStopped whether time that a case spends here counts for nobody
     */
    record Node(
            @Nullable Integer step,
            @Nullable String agency,
            boolean clockStopped,
            @Nullable String clockReason) {

        static final Node UNKNOWN = new Node(null, null, false, null);
    }
}
