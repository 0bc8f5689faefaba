package vn.lienthong.processes.modeler.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.lienthong.processes.modeler.ElementWords;

/** The way from the start to the end: bpmnlint's recommended rules, as far as they say where a case would be stuck. */
class FlowRules implements Rule {

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        checkScope(diagram.process(), diagram.process().getFlowElements(), false, findings);
        for (var part : diagram.elements(SubProcess.class)) {
            checkScope(part, part.getFlowElements(), part.triggeredByEvent(), findings);
        }
        diagram.elements(FlowNode.class).forEach(node -> checkName(node, findings));
        checkDoubles(diagram.elements(SequenceFlow.class), findings);
    }

    private static void checkScope(
            BaseElement scope, Collection<FlowElement> elements, boolean eventPart, Findings findings) {
        var nodes = elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .toList();
        checkStarts(scope, nodes, eventPart, findings);
        if (nodes.stream().noneMatch(EndEvent.class::isInstance)) {
            findings.error(scope, "%s chưa có điểm kết thúc: hãy thêm".formatted(ElementWords.of(scope)));
        }
        var reached = reached(nodes);
        for (var node : nodes) {
            if (!reached.contains(node)) {
                findings.error(
                        node,
                        node.getIncoming().isEmpty()
                                ? "%s không có mũi tên đi vào nên không bao giờ tới lượt: nối hoặc xóa"
                                        .formatted(ElementWords.of(node))
                                : "%s không có đường nào từ điểm bắt đầu tới: nối hoặc xóa"
                                        .formatted(ElementWords.of(node)));
            }
            if (node.getOutgoing().isEmpty() && !mayEnd(node)) {
                findings.error(
                        node,
                        "%s không có mũi tên đi ra nên hồ sơ dừng ở đó: nối tiếp, hoặc nối đến điểm kết thúc"
                                .formatted(ElementWords.of(node)));
            }
        }
    }

    private static void checkStarts(
            BaseElement scope, Collection<FlowNode> nodes, boolean eventPart, Findings findings) {
        var starts = nodes.stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .toList();
        if (starts.size() != 1) {
            findings.error(
                    scope,
                    "%s phải có đúng một điểm bắt đầu, đang có %d".formatted(ElementWords.of(scope), starts.size()));
        }
        for (var start : starts) {
            if (eventPart == start.getEventDefinitions().isEmpty()) {
                findings.error(
                        start,
                        eventPart
                                ? "%s phải nêu sự kiện mà nó chờ (tin nhắn, thời gian, lỗi)"
                                        .formatted(ElementWords.of(start))
                                : "%s không được chờ sự kiện: quy trình và khung bắt đầu khi tới lượt"
                                        .formatted(ElementWords.of(start)));
            }
        }
    }

    private static Set<FlowNode> reached(Collection<FlowNode> nodes) {
        var reached = new HashSet<FlowNode>();
        var next = new ArrayDeque<FlowNode>();
        nodes.stream().filter(FlowRules::beginsByItself).forEach(next::add);
        while (!next.isEmpty()) {
            var node = next.remove();
            if (reached.add(node)) {
                node.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
                nodes.stream().filter(other -> isAttached(other, node)).forEach(next::add);
            }
        }
        return reached;
    }

    private static boolean isAttached(FlowNode other, FlowNode node) {
        return other instanceof BoundaryEvent event && node.equals(event.getAttachedTo());
    }

    private static boolean beginsByItself(FlowNode node) {
        return node instanceof StartEvent
                || isEventPart(node)
                || isForCompensation(node)
                || node instanceof CatchEvent event
                        && !(node instanceof BoundaryEvent)
                        && isLink(event.getEventDefinitions());
    }

    private static boolean mayEnd(FlowNode node) {
        return node instanceof EndEvent
                || isEventPart(node)
                || isForCompensation(node)
                || node instanceof BoundaryEvent event && isCompensation(event)
                || node instanceof ThrowEvent thrown && isLink(thrown.getEventDefinitions());
    }

    private static boolean isEventPart(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    private static boolean isForCompensation(FlowNode node) {
        return node instanceof Activity activity && activity.isForCompensation();
    }

    private static boolean isCompensation(BoundaryEvent event) {
        return event.getEventDefinitions().stream().anyMatch(CompensateEventDefinition.class::isInstance);
    }

    private static boolean isLink(Collection<?> definitions) {
        return definitions.stream().anyMatch(LinkEventDefinition.class::isInstance);
    }

    private static void checkName(FlowNode node, Findings findings) {
        boolean toldElsewhere = node instanceof UserTask;
        if ((node instanceof Event || node instanceof Activity && !(node instanceof SubProcess))
                && !toldElsewhere
                && ElementWords.nameOf(node).isEmpty()) {
            findings.warning(node, "%s chưa có tên: đặt tên để người xem sơ đồ hiểu".formatted(ElementWords.of(node)));
        }
    }

    private static void checkDoubles(Collection<SequenceFlow> flows, Findings findings) {
        var seen = new HashSet<String>();
        for (var flow : flows) {
            var condition = flow.getConditionExpression();
            var way = String.join(
                    "\n",
                    flow.getSource().getId(),
                    flow.getTarget().getId(),
                    condition == null ? "" : condition.getTextContent());
            if (!seen.add(way)) {
                findings.warning(flow, "%s có hai lần: xóa một".formatted(ElementWords.of(flow)));
            }
        }
    }
}
