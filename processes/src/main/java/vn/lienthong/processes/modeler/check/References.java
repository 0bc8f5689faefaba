package vn.lienthong.processes.modeler.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.ElementWords;

/** That elements refer to what there is: nothing else can be asked of a diagram where they do not. */
final class References {

    private References() {}

    /** Whether all do; says of each that does not what it refers to. */
    static boolean check(Diagram diagram, Findings findings) {
        for (var flow : diagram.elements(SequenceFlow.class)) {
            check(diagram, flow, "sourceRef", FlowNode.class, findings);
            check(diagram, flow, "targetRef", FlowNode.class, findings);
        }
        for (var node : diagram.elements(FlowNode.class)) {
            if (node.getAttributeValue("default") != null) {
                check(diagram, node, "default", SequenceFlow.class, findings);
            }
        }
        for (var event : diagram.elements(BoundaryEvent.class)) {
            check(diagram, event, "attachedToRef", Activity.class, findings);
        }
        for (var lane : diagram.elements(Lane.class)) {
            Diagram.named(lane, "flowNodeRef")
                    .filter(id -> !is(diagram, id, FlowNode.class))
                    .forEach(id -> findings.error(
                            lane, "%s nêu phần tử “%s” không có: xóa khỏi làn".formatted(ElementWords.of(lane), id)));
        }
        for (var node : diagram.elements(FlowNode.class)) {
            Stream.of("incoming", "outgoing")
                    .flatMap(side -> Diagram.named(node, side))
                    .filter(id -> !is(diagram, id, SequenceFlow.class))
                    .forEach(id -> findings.error(
                            node, "%s nêu mũi tên “%s” không có: xóa".formatted(ElementWords.of(node), id)));
        }
        return findings.all().isEmpty();
    }

    private static void check(
            Diagram diagram, BaseElement element, String attribute, Class<?> type, Findings findings) {
        var id = element.getAttributeValue(attribute);
        if (!is(diagram, id, type)) {
            findings.error(
                    element,
                    "Phần tử “%s” nối với “%s” (%s), không có hoặc không nối được: vẽ lại hoặc xóa"
                            .formatted(element.getId(), Objects.requireNonNullElse(id, ""), attribute));
        }
    }

    private static boolean is(Diagram diagram, @Nullable String id, Class<?> type) {
        return id != null && type.isInstance(diagram.model().getModelElementById(id));
    }
}
