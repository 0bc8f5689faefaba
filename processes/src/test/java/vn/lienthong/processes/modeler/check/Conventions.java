package vn.lienthong.processes.modeler.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The conventions, for a diagram that is not a file of the product. */
public final class Conventions {

    /** What people fill in where nothing is decided. */
    private static final byte[] PLAIN_FORM =
            "{\"type\":\"default\",\"components\":[]}".getBytes(StandardCharsets.UTF_8);

    private Conventions() {}

    /** The forms of its tasks, and the appendix's own words for its steps, are others' business. */
    public static void hold(BpmnModelInstance model) {
        var content = Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
        var diagram = Diagram.read("bpmn/rollout/drafted.bpmn", content);
        var around = new Release().with(forms(diagram), List.of(diagram));
        var findings = new Findings(diagram.file(), Map.of());
        Rules.ALL.stream()
                .filter(rule -> rule != Rules.FORMS && rule != Rules.VERBATIM)
                .forEach(rule -> rule.check(diagram, around, findings));
        assertThat(findings.all()).isEmpty();
    }

    private static Map<String, byte[]> forms(Diagram diagram) {
        var forms = new HashMap<String, byte[]>();
        diagram.elements(UserTask.class).forEach(task -> Diagram.formFile(task.getCamundaFormKey())
                .ifPresent(file -> forms.put(file, PLAIN_FORM)));
        return forms;
    }
}
