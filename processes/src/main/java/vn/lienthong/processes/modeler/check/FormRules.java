package vn.lienthong.processes.modeler.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.form.TaskForm;
import vn.lienthong.processes.form.TaskForm.Choice;
import vn.lienthong.processes.form.TaskForm.Field;
import vn.lienthong.processes.modeler.ElementWords;

/** How forms fit the decisions of the diagram. */
class FormRules implements Rule {

    private static final String OUTCOME = "outcome";
    private static final Pattern ASKED_FOR = Pattern.compile("outcome == '([A-Z_]+)'");

    /** The ways that gateways leave as their default one. */
    private static final Set<String> BY_DEFAULT = Set.of("DONE", "URGE", "RAISE");

    /** What has to be said of a decision. */
    private static final Map<String, Set<String>> NEEDED = Map.of(
            "OPINIONS", Set.of("opinionAgencies", "opinionDays", "reason"),
            "FORWARD", Set.of("forwardTo", "reason"),
            "REWORK", Set.of("reason"),
            "RAISE", Set.of("fund"),
            "PARTIAL", Set.of("reason"),
            "SPREAD", Set.of("spreadUnits", "spreadDue"),
            "EXTEND", Set.of("newDue", "reason"));

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        for (var task : diagram.elements(UserTask.class)) {
            Diagram.formFile(task.getCamundaFormKey())
                    .flatMap(around::form)
                    .ifPresent(form -> check(task, form, findings));
        }
    }

    /** That somebody who has to fill in a form gets one. */
    static void checkKey(BaseElement element, @Nullable String key, Surroundings around, Findings findings) {
        if (key == null || key.isBlank()) {
            findings.error(
                    element,
                    "%s chưa có biểu mẫu: chọn một biểu mẫu trong bảng bên phải".formatted(ElementWords.of(element)));
            return;
        }
        var file = Diagram.formFile(key);
        if (file.flatMap(around::form).isEmpty()) {
            findings.error(
                    element,
                    "%s dùng biểu mẫu “%s”, biểu mẫu đó không có: chọn một biểu mẫu trong bảng bên phải"
                            .formatted(ElementWords.of(element), file.orElse(key)));
        }
    }

    private static void check(UserTask task, TaskForm form, Findings findings) {
        checkWays(task, form, findings);
        checkNeeds(task, form, findings);
        checkLists(task, form, findings);
    }

    /** What a form lets people decide is just what the gateway after the task knows. */
    private static void checkWays(UserTask task, TaskForm form, Findings findings) {
        var known = outcomesAfter(task);
        var offered = new TreeSet<String>();
        for (var choice : decisions(form)) {
            offered.add(choice.value());
            if (!BY_DEFAULT.contains(choice.value()) && !known.contains(choice.value())) {
                findings.error(
                        task,
                        "Biểu mẫu của %s cho chọn “%s” nhưng ngay sau việc không có cổng dẫn lựa chọn đó đi: thêm đường cho nó hoặc đổi biểu mẫu"
                                .formatted(quoted(task), choice.label()));
            }
        }
        known.stream()
                .filter(outcome -> !offered.contains(outcome))
                .forEach(outcome -> findings.error(
                        task,
                        "Cổng sau %s có đường cho lựa chọn %s mà biểu mẫu không cho chọn: bỏ đường đó hoặc đổi biểu mẫu"
                                .formatted(quoted(task), outcome)));
    }

    /** Whoever decides something else than “done” is asked what it takes: whom, how long, why. */
    private static void checkNeeds(UserTask task, TaskForm form, Findings findings) {
        var keys = form.fields().stream().map(Field::key).collect(Collectors.toSet());
        for (var choice : decisions(form)) {
            var missing = new TreeSet<>(NEEDED.getOrDefault(choice.value(), Set.of()));
            missing.removeAll(keys);
            if (!missing.isEmpty()) {
                findings.error(
                        task,
                        "Biểu mẫu của %s cho chọn “%s” nhưng thiếu trường %s"
                                .formatted(quoted(task), choice.label(), String.join(", ", missing)));
            }
        }
    }

    /** Lists to choose from are filled by inputs of the task. */
    private static void checkLists(UserTask task, TaskForm form, Findings findings) {
        var given = inputs(task);
        lists(form.fields())
                .filter(list -> !given.contains(list))
                .distinct()
                .forEach(list -> findings.error(
                        task,
                        "Biểu mẫu của %s có danh sách để chọn nhưng việc chưa đưa danh sách vào: thêm đầu vào %s"
                                .formatted(quoted(task), list)));
    }

    private static Stream<String> lists(Collection<Field> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field.choicesFrom()), lists(field.columns())))
                .filter(list -> !list.isEmpty());
    }

    private static Collection<Choice> decisions(TaskForm form) {
        return form.field(OUTCOME).map(Field::choices).orElse(List.of()).stream()
                .filter(choice -> !choice.value().isEmpty())
                .toList();
    }

    private static Set<String> outcomesAfter(UserTask task) {
        return task.getOutgoing().stream()
                .map(flow -> flow.getTarget())
                .filter(ExclusiveGateway.class::isInstance)
                .flatMap(gateway -> gateway.getOutgoing().stream())
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow -> ASKED_FOR
                        .matcher(flow.getConditionExpression().getTextContent())
                        .results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inputs(UserTask task) {
        var extensions = task.getExtensionElements();
        return extensions == null
                ? Set.of()
                : extensions.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream()
                        .flatMap(inputOutput -> inputOutput.getCamundaInputParameters().stream())
                        .map(CamundaInputParameter::getCamundaName)
                        .collect(Collectors.toSet());
    }

    private static String quoted(UserTask task) {
        return "việc “%s”".formatted(ElementWords.named(task));
    }
}
