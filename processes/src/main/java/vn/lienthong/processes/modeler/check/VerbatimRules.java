package vn.lienthong.processes.modeler.check;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import vn.lienthong.processes.rollout.AppendixModels.Step;

/** Each step of a rollout is said once, in the appendix's own words. */
class VerbatimRules implements Rule {

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        Rollout.of(diagram, around)
                .filter(rollout -> diagram.key().equals(rollout.main().key()))
                .ifPresent(rollout -> rollout.model().steps().forEach(step -> checkText(step, rollout, findings)));
    }

    /** One node says it, and so the agency of its lane is the one that is accountable for the step. */
    private static void checkText(Step step, Rollout rollout, Findings findings) {
        var process = rollout.main().process();
        var said = rollout.diagrams().stream()
                .flatMap(diagram -> diagram.elements(FlowNode.class).stream())
                .filter(node -> Diagram.property(node, "step").equals(Optional.of(String.valueOf(step.step()))))
                .flatMap(node -> node.getDocumentations().stream())
                .map(text -> text.getTextContent())
                .toList();
        if (!said.equals(List.of(step.text()))) {
            findings.warning(
                    process,
                    "Bước %d phải có đúng một việc mang nguyên văn của phụ lục: “%s”"
                            .formatted(step.step(), step.text()));
        }
    }
}
