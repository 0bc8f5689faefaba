package vn.lienthong.processes.modeler.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.ExtensionProperties;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.CalledPart;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.Keyed;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.Passed;

/** What the diagrams in force show: their forms, the parts that they call and how, their conditions. */
final class Drawn {

    private final Collection<BpmnModelInstance> diagrams;

    Drawn(Collection<BpmnModelInstance> diagrams) {
        this.diagrams = diagrams;
    }

    /** Forms by their keys; each titled by the task that shows it. */
    List<Keyed> forms() {
        var forms = new TreeMap<String, String>();
        for (var diagram : diagrams) {
            var procedure = process(diagram).map(Drawn::title).orElse("");
            of(diagram, UserTask.class)
                    .forEach(task -> add(forms, task.getCamundaFormKey(), title(task) + " – " + procedure));
            of(diagram, StartEvent.class)
                    .forEach(start -> add(forms, start.getCamundaFormKey(), title(start) + " – " + procedure));
        }
        return forms.entrySet().stream()
                .map(form -> new Keyed(form.getKey(), form.getValue()))
                .toList();
    }

    private static void add(Map<String, String> forms, @Nullable String key, String title) {
        if (key != null) {
            forms.putIfAbsent(key, title);
        }
    }

    /** The procedures that open no cases of their own. */
    List<CalledPart> calledParts() {
        return diagrams.stream()
                .flatMap(diagram -> process(diagram).stream())
                .filter(process -> ExtensionProperties.of(process).get("lead").isEmpty())
                .map(process -> new CalledPart(
                        process.getId(), title(process), passed(process.getId(), true), passed(process.getId(), false)))
                .toList();
    }

    private List<Passed> passed(String key, boolean in) {
        var passed = new LinkedHashMap<String, Optional<String>>();
        diagrams.stream()
                .flatMap(diagram -> of(diagram, CallActivity.class))
                .filter(call -> key.equals(call.getCalledElement()) && call.getExtensionElements() != null)
                .flatMap(call -> in ? ins(call) : outs(call))
                .forEach(one -> passed.merge(
                        one.name(),
                        Optional.ofNullable(one.from()),
                        (before, now) -> before.equals(now) ? before : Optional.empty()));
        return passed.entrySet().stream()
                .map(each -> new Passed(each.getKey(), each.getValue().orElse(null)))
                .toList();
    }

    private static Stream<Passed> ins(CallActivity call) {
        return extensions(call, CamundaIn.class)
                .filter(in -> in.getCamundaTarget() != null)
                .map(in -> new Passed(
                        in.getCamundaTarget(), from(in.getCamundaSource(), in.getCamundaSourceExpression())));
    }

    private static Stream<Passed> outs(CallActivity call) {
        return extensions(call, CamundaOut.class)
                .filter(out -> out.getCamundaTarget() != null)
                .map(out -> new Passed(
                        out.getCamundaTarget(), from(out.getCamundaSource(), out.getCamundaSourceExpression())));
    }

    private static @Nullable String from(@Nullable String source, @Nullable String expression) {
        return expression != null || source == null ? expression : "${" + source + "}";
    }

    /** Conditions by the names of the arrows that have them, the standard ones first. */
    List<Titled> conditions() {
        var titles = new LinkedHashMap<String, String>();
        StandardWords.conditions().forEach(condition -> titles.put(condition.expression(), condition.title()));
        diagrams.stream()
                .flatMap(diagram -> of(diagram, SequenceFlow.class))
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> titles.putIfAbsent(
                        flow.getConditionExpression().getTextContent().strip(),
                        "%s – %s".formatted(title(flow.getSource()), Objects.requireNonNullElse(flow.getName(), ""))));
        return titles.entrySet().stream()
                .map(each -> new Titled(each.getKey(), each.getValue()))
                .toList();
    }

    private static <T extends ModelElementInstance> Stream<T> extensions(CallActivity call, Class<T> type) {
        return call.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }

    private static <T extends ModelElementInstance> Stream<T> of(BpmnModelInstance diagram, Class<T> type) {
        return diagram.getModelElementsByType(type).stream();
    }

    private static Optional<Process> process(BpmnModelInstance diagram) {
        return of(diagram, Process.class).filter(Process::isExecutable).findFirst();
    }

    private static String title(Process process) {
        return Objects.requireNonNullElse(process.getName(), process.getId());
    }

    private static String title(FlowNode node) {
        return Objects.requireNonNullElse(node.getName(), node.getId());
    }
}
