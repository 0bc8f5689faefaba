package vn.lienthong.processes.modeler.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import vn.lienthong.processes.modeler.ElementWords;
import vn.lienthong.processes.modeler.vocabulary.Delegates;

/** A rollout against its row of the appendix: whoever departs from it should know. */
class StepRules implements Rule {

    private static final String STEP = "step";

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        Rollout.of(diagram, around).ifPresent(rollout -> {
            checkNodes(diagram, rollout, findings);
            if (diagram.key().equals(rollout.main().key())) {
                checkAgencies(rollout, findings);
            }
        });
    }

    private static void checkNodes(Diagram diagram, Rollout rollout, Findings findings) {
        var steps = rollout.model().steps().stream()
                .map(step -> String.valueOf(step.step()))
                .collect(Collectors.toSet());
        for (var node : diagram.elements(FlowNode.class)) {
            if (belongsToAStep(node)
                    && Diagram.property(node, STEP).filter(steps::contains).isEmpty()) {
                findings.warning(
                        node,
                        "%s chưa thuộc bước nào của mô hình %d: chọn bước trong bảng bên phải"
                                .formatted(
                                        ElementWords.of(node), rollout.model().model()));
            }
        }
    }

    private static boolean belongsToAStep(FlowNode node) {
        return !(node instanceof StartEvent
                || node instanceof EndEvent
                || node instanceof SubProcess
                || Diagram.isInPart(node)
                || node instanceof ServiceTask task && Delegates.opensCases(task.getCamundaDelegateExpression()));
    }

    private static void checkAgencies(Rollout rollout, Findings findings) {
        var drawn = rollout.diagrams().stream()
                .flatMap(diagram -> diagram.elements(Lane.class).stream())
                .flatMap(lane -> Diagram.property(lane, "agency").stream())
                .collect(Collectors.toSet());
        var missing = new HashSet<>(agencies(rollout));
        missing.removeAll(drawn);
        missing.stream()
                .sorted()
                .forEach(agency -> findings.warning(
                        rollout.main().process(),
                        "Phụ lục giao việc cho cơ quan %s, sơ đồ chưa có làn của cơ quan này".formatted(agency)));
    }

    private static Set<String> agencies(Rollout rollout) {
        var model = rollout.model();
        return Stream.of(
                        model.leads().stream(),
                        model.coordinators().stream(),
                        model.supporters().stream(),
                        model.steps().stream().flatMap(step -> step.named().stream()))
                .flatMap(agencies -> agencies)
                .collect(Collectors.toSet());
    }
}
