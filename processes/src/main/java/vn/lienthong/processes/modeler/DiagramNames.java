package vn.lienthong.processes.modeler;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;

/**
 * What a diagram is called by, and what it names.
 *
 * @param processes keys of the procedures that it defines
 * @param titles their names, in the same order
 * @param called keys of the procedures that it calls
 * @param forms files of its own deployment that it shows
 * @param decisions keys of the decisions that it asks
 */
public record DiagramNames(
        List<String> processes, List<String> titles, Set<String> called, Set<String> forms, Set<String> decisions) {

    private static final List<String> FROM_DEPLOYMENT = List.of("camunda-forms:deployment:", "embedded:deployment:");

    /** Empty when it is no diagram that the engine can read. */
    public static Optional<DiagramNames> read(String diagram) {
        try {
            return Optional.of(
                    of(Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.getBytes(StandardCharsets.UTF_8)))));
        } catch (ModelException e) {
            return Optional.empty();
        }
    }

    public static DiagramNames of(BpmnModelInstance diagram) {
        var processes = diagram.getModelElementsByType(Process.class).stream()
                .filter(Process::isExecutable)
                .toList();
        return new DiagramNames(
                processes.stream().map(Process::getId).toList(),
                processes.stream()
                        .map(process -> Objects.requireNonNullElse(process.getName(), process.getId()))
                        .toList(),
                set(diagram.getModelElementsByType(CallActivity.class).stream().map(CallActivity::getCalledElement)),
                set(Stream.concat(
                                diagram.getModelElementsByType(UserTask.class).stream()
                                        .map(UserTask::getCamundaFormKey),
                                diagram.getModelElementsByType(StartEvent.class).stream()
                                        .map(StartEvent::getCamundaFormKey))
                        .filter(Objects::nonNull)
                        .flatMap(DiagramNames::file)),
                set(diagram.getModelElementsByType(BusinessRuleTask.class).stream()
                        .map(BusinessRuleTask::getCamundaDecisionRef)));
    }

    /** What a procedure that it defines is called; its key where it has no name. */
    public String title(String process) {
        int place = processes.indexOf(process);
        return place < 0 ? process : titles.get(place);
    }

    private static Stream<String> file(String formKey) {
        return FROM_DEPLOYMENT.stream()
                .filter(formKey::startsWith)
                .map(beginning -> formKey.substring(beginning.length()));
    }

    private static Set<String> set(Stream<String> names) {
        var set = new LinkedHashSet<String>();
        names.filter(Objects::nonNull).forEach(set::add);
        return set;
    }
}
