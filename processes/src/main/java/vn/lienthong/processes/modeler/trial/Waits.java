package vn.lienthong.processes.modeler.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.ExtensionProperties;
import vn.lienthong.processes.modeler.ElementWords;

/** Where the instances of a simulated run wait, the oldest first of each kind. */
class Waits {

    private static final String PARTNER = "Đối tác (đóng thế)";
    private static final int MOST = 500;

    private final ProcessEngine engine;
    private final RunForms forms;
    private final SampleOffices offices;
    private final String procedure;

    /** @param procedure the engine's id of the tried procedure */
    Waits(ProcessEngine engine, RunForms forms, SampleOffices offices, String procedure) {
        this.engine = engine;
        this.forms = forms;
        this.offices = offices;
        this.procedure = procedure;
    }

    List<Wait> of(Set<String> instances, Set<String> failed, Story story) {
        if (instances.isEmpty()) {
            return List.of();
        }
        var ids = instances.toArray(String[]::new);
        var waits = new ArrayList<Wait>();
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(ids)
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST)
                .forEach(task -> waits.add(task(task, story)));
        engine.getExternalTaskService()
                .createExternalTaskQuery()
                .processInstanceIdIn(ids)
                .listPage(0, MOST)
                .forEach(work -> waits.add(work(work, story)));
        engine.getRuntimeService().createEventSubscriptionQuery().list().stream()
                .filter(event -> instances.contains(event.getProcessInstanceId()))
                .flatMap(event -> event(event, story).stream())
                .forEach(waits::add);
        engine.getManagementService().createJobQuery().processInstanceIds(instances).listPage(0, MOST).stream()
                .flatMap(job -> job(job, failed, story).stream())
                .forEach(waits::add);
        return waits;
    }

    private Wait task(Task task, Story story) {
        var node = node(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return new Wait(
                "task:" + task.getId(),
                story.placeOf(task.getProcessInstanceId(), task.getTaskDefinitionKey()),
                part(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                Wait.Kind.TASK,
                calledByCaller(node, task).orElse(Objects.requireNonNullElse(task.getName(), "")),
                group(task),
                RunForms.fileOf(task).orElse(null),
                forms.outcomes(task),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                false);
    }

    /** A task of a shared part is called what the caller calls it: its property {@code name} names the variable. */
    private Optional<String> calledByCaller(@Nullable FlowElement node, Task task) {
        return node == null
                ? Optional.empty()
                : ExtensionProperties.of(node)
                        .get("name")
                        .map(variable -> engine.getTaskService().getVariable(task.getId(), variable))
                        .map(String::valueOf);
    }

    private String group(Task task) {
        var groups = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(offices::groupName)
                .collect(Collectors.joining(", "));
        return groups.isEmpty() ? "Cán bộ" : groups;
    }

    private Wait work(ExternalTask work, Story story) {
        var node = node(work.getProcessDefinitionId(), work.getActivityId());
        var outcomes = new ArrayList<>(List.of(new Wait.Choice(Wait.DONE, "Xong")));
        errors(node).forEach(code -> outcomes.add(new Wait.Choice(code, "Lỗi nghiệp vụ " + code)));
        outcomes.add(new Wait.Choice(Wait.FAILED, "Không trả lời được"));
        return new Wait(
                "worker:" + work.getId(),
                story.placeOf(work.getProcessInstanceId(), work.getActivityId()),
                part(work.getProcessDefinitionId()),
                work.getActivityId(),
                Wait.Kind.WORKER,
                title(node, work.getActivityId()),
                lane(node).map(lane -> lane + " (đóng thế)").orElse(PARTNER),
                null,
                outcomes,
                null,
                false);
    }

    private static List<String> errors(@Nullable FlowElement node) {
        if (node == null) {
            return List.of();
        }
        return node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> node.equals(boundary.getAttachedTo()))
                .flatMap(boundary -> boundary.getEventDefinitions().stream())
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition -> ((ErrorEventDefinition) definition).getError())
                .filter(error -> error != null && error.getErrorCode() != null)
                .map(error -> error.getErrorCode())
                .distinct()
                .toList();
    }

    private Optional<Wait> event(EventSubscription event, Story story) {
        var kind = "message".equals(event.getEventType()) ? Wait.Kind.MESSAGE : Wait.Kind.SIGNAL;
        boolean told = kind == Wait.Kind.MESSAGE || "signal".equals(event.getEventType());
        var definition = definitionOf(event.getProcessInstanceId());
        if (!told || definition == null || event.getExecutionId() == null) {
            return Optional.empty();
        }
        var node = node(definition, event.getActivityId());
        return Optional.of(new Wait(
                "event:" + event.getId(),
                story.placeOf(event.getProcessInstanceId(), event.getActivityId()),
                part(definition),
                event.getActivityId(),
                kind,
                title(node, event.getActivityId()),
                "Tin “%s”".formatted(event.getEventName()),
                null,
                List.of(new Wait.Choice(Wait.DONE, "Gửi tin")),
                null,
                isAside(node)));
    }

    private Optional<Wait> job(Job job, Set<String> failed, Story story) {
        boolean timer = job.getDuedate() != null && isTimer(job);
        boolean broken = failed.contains(job.getId());
        var activity = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        if (activity == null || !timer && !broken) {
            return Optional.empty();
        }
        var id = ElementWords.node(activity.getActivityId());
        var node = node(job.getProcessDefinitionId(), id);
        return Optional.of(new Wait(
                "job:" + job.getId(),
                story.placeOf(job.getProcessInstanceId(), id),
                part(job.getProcessDefinitionId()),
                id,
                broken ? Wait.Kind.FAILURE : Wait.Kind.TIMER,
                title(node, id),
                broken ? "Không chạy được" : "Thời gian",
                null,
                List.of(new Wait.Choice(Wait.DONE, broken ? "Thử lại" : "Tua đến")),
                job.getDuedate() == null ? null : job.getDuedate().toInstant(),
                broken || isAside(node)));
    }

    private boolean isTimer(Job job) {
        return engine.getManagementService()
                        .createJobQuery()
                        .jobId(job.getId())
                        .timers()
                        .count()
                > 0;
    }

    private @Nullable String definitionOf(String instance) {
        var running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        return running == null ? null : running.getProcessDefinitionId();
    }

    private static boolean isAside(@Nullable FlowElement node) {
        return node instanceof BoundaryEvent || node instanceof StartEvent;
    }

    private @Nullable String part(String definition) {
        if (definition.equals(procedure)) {
            return null;
        }
        var called = engine.getRepositoryService().getProcessDefinition(definition);
        return Objects.requireNonNullElse(called.getName(), called.getKey());
    }

    private @Nullable FlowElement node(String definition, String id) {
        return engine.getRepositoryService().getBpmnModelInstance(definition).getModelElementById(id)
                        instanceof FlowElement node
                ? node
                : null;
    }

    private static String title(@Nullable FlowElement node, String id) {
        return node == null ? id : ElementWords.named(node);
    }

    private static Optional<String> lane(@Nullable FlowElement node) {
        return node == null
                ? Optional.empty()
                : node.getModelInstance().getModelElementsByType(Lane.class).stream()
                        .filter(lane -> lane.getFlowNodeRefs().stream().anyMatch(node::equals))
                        .map(Lane::getName)
                        .filter(Objects::nonNull)
                        .findFirst();
    }
}
