package vn.lienthong.processes.modeler.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.modeler.ElementWords;

/** What a simulated run has come to: its day, its path, its journal. A step is tried on a copy. */
final class Story {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Who does what nobody has to do. */
    static final String ENGINE = "Hệ thống";

    private static final int MOST_NODES_AT_ONCE = 2_000;
    private static final int MOST_LINES = 2_000;

    private final List<Line> journal = new ArrayList<>();
    private final Map<String, Integer> visited = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> told = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private Instant now;
    private String last = "";
    private int nodes;

    Story(Instant now) {
        this.now = now;
    }

    Story copy() {
        var copy = new Story(now);
        copy.journal.addAll(journal);
        copy.visited.putAll(visited);
        copy.taken.addAll(taken);
        copy.counts.putAll(counts);
        copy.told.putAll(told);
        copy.places.putAll(places);
        copy.last = last;
        return copy;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, VIETNAM);
    }

    /** Time goes forward only. */
    void goOnTo(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    List<Line> journal() {
        return List.copyOf(journal);
    }

    Map<String, Integer> visited() {
        return visited;
    }

    Set<String> taken() {
        return taken;
    }

    /** Where it came to last, for whoever has to say where it failed. */
    String last() {
        return last;
    }

    /** @throws Refusal when a step never comes to where somebody is waited for */
    void reached(DelegateExecution execution) {
        if (++nodes > MOST_NODES_AT_ONCE) {
            throw new Refusal("quá %d bước liền mà không có ai phải làm gì: sơ đồ có vòng lặp không dừng"
                    .formatted(MOST_NODES_AT_ONCE));
        }
        last = ElementWords.node(execution.getCurrentActivityId());
        if (execution.getProcessInstance().getSuperExecution() == null) {
            visited.merge(last, 1, Integer::sum);
        } else {
            places.putIfAbsent(execution.getProcessInstanceId(), Place.of(execution));
        }
    }

    void took(DelegateExecution execution) {
        var flow = execution.getBpmnModelElementInstance() instanceof SequenceFlow taking ? taking : null;
        if (flow == null) {
            return;
        }
        if (execution.getProcessInstance().getSuperExecution() == null) {
            taken.add(flow.getId());
        }
        if (flow.getSource() instanceof Gateway gateway && flow.getName() != null && gateway.getName() != null) {
            tell(Place.of(execution), gateway.getName(), ENGINE, flow.getName());
        }
    }

    void tell(DelegateExecution execution, String who, String what) {
        tell(Place.of(execution), title(execution), who, what);
    }

    void tell(String element, String title, String who, String what) {
        if (journal.size() < MOST_LINES) {
            journal.add(new Line(element, title, who, what, today()));
        }
    }

    /** Where the tried diagram calls a part that runs; the node itself where it is the tried diagram's own. */
    String placeOf(String processInstance, String node) {
        return places.getOrDefault(processInstance, node);
    }

    /** How often something was asked for before. */
    int countOf(String what) {
        return counts.merge(what, 1, Integer::sum) - 1;
    }

    /** Somebody outside has said something, which programs ask about later. */
    void hear(String message, String content) {
        told.put(message, content);
    }

    boolean heard(String message) {
        return told.containsKey(message);
    }

    /** What was said, once; empty when there is nothing new. */
    String takeNews(String message) {
        return Objects.requireNonNullElse(told.remove(message), "");
    }

    private static String title(DelegateExecution execution) {
        FlowElement node = execution.getBpmnModelElementInstance();
        return node == null ? execution.getCurrentActivityId() : ElementWords.named(node);
    }

    /** Where something is in the diagram that is tried: of what is called, the node that calls it. */
    static final class Place {

        private Place() {}

        static String of(DelegateExecution execution) {
            var outermost = execution;
            for (var caller = outermost.getProcessInstance().getSuperExecution();
                    caller != null;
                    caller = outermost.getProcessInstance().getSuperExecution()) {
                outermost = caller;
            }
            var flow = outermost.getCurrentTransitionId();
            var node = outermost.getCurrentActivityId();
            boolean taking = ExecutionListener.EVENTNAME_TAKE.equals(outermost.getEventName()) && flow != null;
            return taking ? flow : ElementWords.node(node);
        }
    }
}
