package vn.lienthong.processes.modeler.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.form.TaskForm;
import vn.lienthong.processes.form.TaskForms;

/** The forms of a simulated run's tasks, with what they show and with sample values. */
class RunForms {

    private static final String OUTCOME = "outcome";

    private final ProcessEngine engine;
    private final ObjectMapper json;
    private final TaskForms forms;
    private final SampleValues samples;

    RunForms(ProcessEngine engine, ObjectMapper json, Playing playing) {
        this.engine = engine;
        this.json = json;
        this.forms = new TaskForms(engine.getRepositoryService(), json);
        this.samples = new SampleValues(playing);
    }

    /** Name of the file of a task's form; empty where it has none. */
    static Optional<String> fileOf(Task task) {
        return Optional.ofNullable(task.getFormKey())
                .map(key -> key.substring(key.lastIndexOf(':') + 1))
                .filter(name -> !name.isBlank());
    }

    /** The outcomes that a task's form offers, the usual one first; empty where it offers none. */
    List<Wait.Choice> outcomes(Task task) {
        var field = form(task).field(OUTCOME);
        var choices = field.stream()
                .flatMap(each -> each.choices().stream())
                .map(choice -> new Wait.Choice(choice.value(), choice.label()))
                .toList();
        return choices.stream()
                .sorted((one, other) -> Boolean.compare(
                        other.value().equals(Wait.DONE), one.value().equals(Wait.DONE)))
                .toList();
    }

    Shown shown(Task task) {
        var schema = schema(task);
        var variables = variables(task);
        var form = form(task);
        return new Shown(
                schema,
                form.fields().stream().map(RunForms::field).toList(),
                variables,
                schema == null ? samples.of(form) : samples.of(schema, variables));
    }

    private TaskForm form(Task task) {
        try {
            return forms.of(task.getProcessDefinitionId(), task.getFormKey());
        } catch (ProcessEngineException | UncheckedIOException missing) {
            return TaskForm.NONE;
        }
    }

    private @Nullable JsonNode schema(Task task) {
        var name = fileOf(task).filter(file -> file.endsWith(".form"));
        if (name.isEmpty()) {
            return null;
        }
        var deployment = engine.getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId())
                .getDeploymentId();
        if (!engine.getRepositoryService()
                .getDeploymentResourceNames(deployment)
                .contains(name.get())) {
            return null;
        }
        try (var content = engine.getRepositoryService().getResourceAsStream(deployment, name.get())) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(name.get() + " can't be read", e);
        }
    }

    private Map<String, Object> variables(Task task) {
        var shown = new TreeMap<String, Object>();
        engine.getTaskService().getVariables(task.getId()).forEach((name, value) -> {
            if (value != null) {
                shown.put(name, plain(value));
            }
        });
        return shown;
    }

    private Object plain(Object value) {
        try {
            return value instanceof SpinJsonNode node ? json.readTree(node.toString()) : value;
        } catch (JsonProcessingException e) {
            return value.toString();
        }
    }

    private static Field field(TaskForm.Field field) {
        return new Field(
                field.key(),
                field.label(),
                field.choices().stream()
                        .map(choice -> new Wait.Choice(choice.value(), choice.label()))
                        .toList());
    }

    /**
     * A task's form.
     *
     * @param schema of form-js; null for an embedded form, or none
     * @param data what the task knows
     * @param values samples to fill it in with
     */
    record Shown(@Nullable JsonNode schema, List<Field> fields, Map<String, Object> data, Map<String, Object> values) {}

    /** A field of an embedded form. */
    record Field(String key, String label, List<Wait.Choice> choices) {}
}
