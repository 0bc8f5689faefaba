package vn.lienthong.processes.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A diagram of the product, with the questions that its conventions ask. */
record Diagram(String file, BpmnModelInstance model) {

    static List<Diagram> all() {
        return read("classpath*:bpmn/**/*.bpmn");
    }

    static List<Diagram> rollouts() {
        return read("classpath*:bpmn/rollout/*.bpmn");
    }

    private static List<Diagram> read(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(Diagram::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagram read(Resource resource) {
        try (var content = resource.getInputStream()) {
            return new Diagram(String.valueOf(resource.getFilename()), Bpmn.readModelFromStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Process process() {
        return elements(Process.class).iterator().next();
    }

    Map<String, BpmnShape> shapes() {
        return elements(BpmnShape.class).stream()
                .collect(Collectors.toMap(shape -> shape.getBpmnElement().getId(), shape -> shape));
    }

    Area area(BaseElement element) {
        return Area.of(Objects.requireNonNull(shapes().get(element.getId()), element.getId()));
    }

    Map<String, BpmnEdge> edges() {
        return elements(BpmnEdge.class).stream()
                .collect(Collectors.toMap(edge -> edge.getBpmnElement().getId(), edge -> edge));
    }

    /** The lane that a node, or the subprocess around it, is in. */
    Optional<Lane> laneOf(FlowNode node) {
        return elements(Lane.class).stream()
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .findFirst()
                .or(() -> node.getParentElement() instanceof FlowNode around ? laneOf(around) : Optional.empty());
    }

    static Optional<String> property(BaseElement element, String name) {
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            return Optional.empty();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }

    @Override
    public String toString() {
        return file;
    }
}
