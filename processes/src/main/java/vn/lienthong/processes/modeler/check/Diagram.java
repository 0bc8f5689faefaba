package vn.lienthong.processes.modeler.check;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.ExtensionProperties;

/** A diagram, with the questions that its rules ask. It has at least one process. */
final class Diagram {

    private static final List<String> FROM_DEPLOYMENT = List.of("camunda-forms:deployment:", "embedded:deployment:");

    private final String file;
    private final BpmnModelInstance model;
    private @Nullable Map<String, Lane> lanes;

    /** @param file the name that it is deployed by */
    Diagram(String file, BpmnModelInstance model) {
        this.file = file;
        this.model = model;
    }

    /** @throws org.camunda.bpm.model.xml.ModelException when it is no BPMN */
    static Diagram read(String file, byte[] content) {
        return new Diagram(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
    }

    String file() {
        return file;
    }

    BpmnModelInstance model() {
        return model;
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    boolean hasProcess() {
        return !elements(Process.class).isEmpty();
    }

    Process process() {
        return elements(Process.class).iterator().next();
    }

    /** The key that it is called and started by. */
    String key() {
        return process().getId();
    }

    /** Whether cases are opened by it: others are parts, which run in a case only. */
    boolean opensCases() {
        return property(process(), "lead").isPresent();
    }

    boolean calls(String key) {
        return elements(CallActivity.class).stream().anyMatch(call -> key.equals(call.getCalledElement()));
    }

    /** Where the process itself begins. */
    Optional<StartEvent> start() {
        return elements(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .findFirst();
    }

    /** The lane that a node, or the subprocess around it, is in. */
    Optional<Lane> laneOf(FlowNode node) {
        return Optional.ofNullable(lanes().get(node.getId()))
                .or(() -> node.getParentElement() instanceof FlowNode around ? laneOf(around) : Optional.empty());
    }

    /** By the ids of the nodes in them; looked up for each node, so read once. */
    private Map<String, Lane> lanes() {
        if (lanes == null) {
            lanes = new HashMap<>();
            for (var lane : elements(Lane.class)) {
                if (lane.getChildLaneSet() == null) {
                    named(lane, "flowNodeRef")
                            .forEach(node -> Objects.requireNonNull(lanes).putIfAbsent(node, lane));
                }
            }
        }
        return lanes;
    }

    /** The ids that children of an element name, whether or not there is what they name. */
    static Stream<String> named(BaseElement element, String child) {
        return element.getDomElement().getChildElements().stream()
                .filter(each -> each.getLocalName().equals(child))
                .map(each -> each.getTextContent().strip());
    }

    /** Code of the agency whose lane a node is in, or the expression that finds it. */
    Optional<String> agencyOf(FlowNode node) {
        return laneOf(node).flatMap(lane -> property(lane, "agency"));
    }

    boolean hasLanes() {
        return !elements(Lane.class).isEmpty();
    }

    static Optional<String> property(BaseElement element, String name) {
        return ExtensionProperties.of(element).get(name).filter(value -> !value.isBlank());
    }

    static boolean isInPart(FlowNode node) {
        return node.getParentElement() instanceof SubProcess;
    }

    /** The file of a form's key; empty where it names none. */
    static Optional<String> formFile(@Nullable String key) {
        return FROM_DEPLOYMENT.stream()
                .filter(beginning -> key != null && key.startsWith(beginning))
                .map(beginning -> Objects.requireNonNull(key).substring(beginning.length()))
                .findFirst();
    }

    /** What a call passes on by the names that it gets there; a variable as the expression that reads it. */
    static Map<String, String> passed(CallActivity call) {
        var extensions = call.getExtensionElements();
        if (extensions == null) {
            return Map.of();
        }
        return extensions.getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> in.getCamundaTarget() != null)
                .collect(Collectors.toMap(CamundaIn::getCamundaTarget, Diagram::source, (one, other) -> other));
    }

    private static String source(CamundaIn in) {
        return in.getCamundaSourceExpression() == null
                ? "${" + in.getCamundaSource() + "}"
                : in.getCamundaSourceExpression();
    }

    @Override
    public String toString() {
        return file;
    }
}
