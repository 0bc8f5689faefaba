package vn.lienthong.processes.modeler.trial;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.modeler.Refused;

/** Plays officers, partners and time, one move at a time. */
class Moves {

    private static final String PLAYER = "played";
    private static final long LOCK = 60_000;

    private final ProcessEngine engine;
    private final Playing playing;

    Moves(ProcessEngine engine, Playing playing) {
        this.engine = engine;
        this.playing = playing;
    }

    void play(Wait wait, String outcome, Map<String, @Nullable Object> values) {
        var label = wait.outcomes().stream()
                .filter(choice -> choice.value().equals(outcome))
                .map(Wait.Choice::label)
                .findFirst();
        if (label.isEmpty() && !wait.outcomes().isEmpty()) {
            throw Refused.entry("“%s” không có kết quả “%s”".formatted(wait.title(), outcome));
        }
        var id = wait.id().substring(wait.id().indexOf(':') + 1);
        if (wait.kind() == Wait.Kind.TIMER && wait.due() != null) {
            playing.story().goOnTo(wait.due());
        }
        playing.story().tell(wait.element(), title(wait), wait.who(), label.orElse("Xong"));
        switch (wait.kind()) {
            case TASK ->
                engine.getTaskService()
                        .complete(
                                id, variables(outcome, values, !wait.outcomes().isEmpty()));
            case WORKER -> work(id, outcome, values);
            case MESSAGE, SIGNAL -> tell(id, wait.kind(), values);
            case TIMER, FAILURE -> run(id);
        }
    }

    /** A job, however long it would have waited. */
    void run(String job) {
        engine.getManagementService().executeJob(job);
    }

    private static String title(Wait wait) {
        return wait.part() == null ? wait.title() : "%s (trong “%s”)".formatted(wait.title(), wait.part());
    }

    private void work(String id, String outcome, Map<String, @Nullable Object> values) {
        var workers = engine.getExternalTaskService();
        workers.lock(id, PLAYER, LOCK);
        switch (outcome) {
            case Wait.DONE -> workers.complete(id, PLAYER, variables(outcome, values, false));
            case Wait.FAILED -> {
                // It stays: the real worker tries again, and its owners get an incident.
                workers.handleFailure(id, PLAYER, "Đóng thế: không trả lời được", 1, 0);
                workers.unlock(id);
            }
            default -> workers.handleBpmnError(id, PLAYER, outcome);
        }
    }

    private void tell(String id, Wait.Kind kind, Map<String, @Nullable Object> values) {
        var event = engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .eventSubscriptionId(id)
                .singleResult();
        if (event == null) {
            throw Refused.overtaken("Không còn ai chờ tin này");
        }
        var name = Objects.requireNonNull(event.getEventName());
        var content = variables(Wait.DONE, values, false);
        if (name.equals("TaskOverdue")) {
            content.putAll(overdue());
        }
        playing.story().hear(name, String.valueOf(values.getOrDefault("news", "")));
        if (kind == Wait.Kind.MESSAGE) {
            engine.getRuntimeService().messageEventReceived(name, event.getExecutionId(), content);
        } else {
            engine.getRuntimeService().signalEventReceived(name, event.getExecutionId(), content);
        }
    }

    /** What the daily look for overdue work tells of a task. */
    private Map<String, Object> overdue() {
        var late = engine.getTaskService().createTaskQuery().orderByTaskCreateTime().asc().list().stream()
                .filter(task -> agency(task) != null)
                .findFirst()
                .orElseThrow(() -> Refused.entry("Chưa có công việc nào để báo quá hạn"));
        return Map.of(
                "overdueTaskId", late.getId(),
                "overdueTaskName", Objects.requireNonNullElse(late.getName(), ""),
                "overdueAgency", Objects.requireNonNull(agency(late)));
    }

    private @Nullable String agency(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(Objects::nonNull)
                .flatMap(group -> GroupId.parse(group).stream())
                .map(group -> group.agency().value())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> variables(
            String outcome, Map<String, @Nullable Object> values, boolean withOutcome) {
        var variables = new HashMap<String, Object>();
        values.forEach((name, value) -> {
            if (value != null) {
                variables.put(name, engineValue(value));
            }
        });
        if (withOutcome) {
            variables.put("outcome", outcome);
        }
        return variables;
    }

    /** As Tasklist sends them: what is no single value is JSON. */
    private static Object engineValue(Object value) {
        return value instanceof Collection<?> || value instanceof Map<?, ?> ? Spin.JSON(value) : value;
    }
}
