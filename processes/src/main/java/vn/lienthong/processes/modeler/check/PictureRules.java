package vn.lienthong.processes.modeler.check;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import vn.lienthong.processes.modeler.ElementWords;

/** What happens is drawn: nobody approves a step that is not to be seen. */
class PictureRules implements Rule {

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        var drawn = drawn(diagram);
        Stream.of(FlowNode.class, Lane.class, Participant.class, SequenceFlow.class)
                .flatMap(type -> diagram.elements(type).stream())
                .filter(element -> !drawn.contains(element.getId()))
                .forEach(element -> findings.error(
                        element,
                        "%s có trong quy trình mà không được vẽ: vẽ lại hoặc xóa".formatted(ElementWords.of(element))));
    }

    private static Set<String> drawn(Diagram diagram) {
        return Stream.concat(
                        diagram.elements(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        diagram.elements(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .filter(Objects::nonNull)
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
    }
}
