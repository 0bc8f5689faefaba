package vn.lienthong.processes.modeler.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** How many working days a procedure takes when every task takes all of its time and nothing is done again. */
final class LongestWay {

    private final Surroundings around;
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    LongestWay(Surroundings around) {
        this.around = around;
    }

    int of(Diagram diagram) {
        var key = diagram.key();
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        if (!open.add(key)) {
            return 0;
        }
        int days = of(diagram.process().getFlowElements());
        open.remove(key);
        known.put(key, days);
        return days;
    }

    private int of(Collection<FlowElement> scope) {
        var way = new HashMap<FlowNode, Integer>();
        return scope.stream()
                .filter(StartEvent.class::isInstance)
                .mapToInt(start -> from((StartEvent) start, way))
                .max()
                .orElse(0);
    }

    /**
     * A way back is no way forward: whatever is on the way already counts nothing. A node is looked at twice, before and
     * after those behind it, for a diagram may be longer than a thread's stack is deep.
     */
    private int from(FlowNode start, Map<FlowNode, Integer> way) {
        var next = new ArrayDeque<FlowNode>();
        var onTheWay = new HashSet<FlowNode>();
        next.push(start);
        while (!next.isEmpty()) {
            var node = next.element();
            if (!way.containsKey(node) && onTheWay.add(node)) {
                node.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .filter(target -> !way.containsKey(target) && !onTheWay.contains(target))
                        .forEach(next::push);
            } else {
                next.remove();
                way.computeIfAbsent(node, each -> own(each) + longestAfter(each, way));
            }
        }
        return way.getOrDefault(start, 0);
    }

    private static int longestAfter(FlowNode node, Map<FlowNode, Integer> way) {
        return node.getOutgoing().stream()
                .mapToInt(flow -> way.getOrDefault(flow.getTarget(), 0))
                .max()
                .orElse(0);
    }

    private int own(FlowNode node) {
        if (node instanceof UserTask task) {
            return DeadlineRules.days(task).orElse(0);
        }
        if (node instanceof SubProcess part) {
            return part.triggeredByEvent() ? 0 : of(part.getFlowElements());
        }
        if (node instanceof CallActivity call && call.getCalledElement() != null && !isAside(call)) {
            return around.procedure(call.getCalledElement()).map(this::of).orElse(0);
        }
        return 0;
    }

    /** Asking for opinions happens while the task's own time runs. */
    private static boolean isAside(CallActivity call) {
        return "ways-out".equals(call.getCalledElement());
    }
}
