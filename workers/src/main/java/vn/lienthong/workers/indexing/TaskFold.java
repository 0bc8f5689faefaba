package vn.lienthong.workers.indexing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.indexing.CaseDocument.OpenTask;

/** What a case's events say about its tasks: the open ones stay with the case, each is a document of its own too. */
final class TaskFold {

    private static final String LEADERS = ".leaders";

    private final CaseDocument document;
    private final Map<String, TaskDocument> changed = new LinkedHashMap<>();

    TaskFold(CaseDocument document) {
        this.document = document;
    }

    /** The tasks that what was added since they were last forgotten has changed, as they are now. */
    Collection<TaskDocument> changed() {
        return changed.values();
    }

    void forget() {
        changed.clear();
    }

    void created(Event event) {
        var task = new OpenTask();
        task.taskId = event.taskId();
        task.activityId = event.text("activityId");
        task.name = event.text("name");
        task.step = event.number("step");
        task.processKey = event.text("processKey");
        task.processDefinitionId = definition(event);
        task.createdAt = event.at();
        task.dueAt = event.instant("dueAt");
        task.fromAgency = document.lastAgency;
        document.openTasks.removeIf(each -> each.taskId.equals(task.taskId));
        document.openTasks.add(task);
        document.tasks++;
        if (task.step != null) {
            document.step = task.step;
        }
        note(task);
    }

    /** Tasks of earlier releases named their process only; the case's own is known all the same. */
    private @Nullable String definition(Event event) {
        var definition = event.text("processDefinitionId");
        return definition == null && Objects.equals(event.text("processKey"), document.processKey)
                ? document.processDefinitionId
                : definition;
    }

    void offered(Event event) {
        var agency = event.text("agency");
        var group = event.text("group");
        if (agency == null) {
            return;
        }
        document.agencies.add(agency);
        if (group != null) {
            document.groups.add(
                    group.endsWith(LEADERS) ? group.substring(0, group.length() - LEADERS.length()) : group);
        }
        change(event, task -> {
            task.agency = agency;
            task.unit = event.text("unit");
            task.group = group;
        });
    }

    void assigned(Event event) {
        var assignee = event.text("assignee");
        change(event, task -> {
            task.assignee = assignee;
            if (assignee != null && task.claimedAt == null) {
                task.claimedAt = event.at();
            }
        });
    }

    /** Open tasks belong to another version of their process from now on. */
    void updated(Event event) {
        var moved = event.texts("taskIds");
        for (var task : document.openTasks) {
            if (moved.contains(task.taskId)) {
                task.processDefinitionId = event.text("processDefinitionId");
                note(task);
            }
        }
    }

    void dueChanged(Event event) {
        change(event, task -> {
            task.dueAt = event.instant("dueAt");
            task.overdueSince = null;
        });
    }

    void overdue(Event event) {
        change(event, task -> task.overdueSince = event.instant("dueAt"));
    }

    void decided(Event event) {
        var outcome = event.text("outcome");
        if (outcome != null) {
            document.lastDecision = outcome;
        }
        change(event, task -> task.outcome = outcome);
    }

    void ended(Event event, boolean cancelled) {
        for (var task : new ArrayList<>(document.openTasks)) {
            if (task.taskId.equals(event.taskId())) {
                end(task, event.at(), cancelled);
            }
        }
    }

    /** No task outlives its case. */
    void caseEnded(Instant at) {
        new ArrayList<>(document.openTasks).forEach(task -> end(task, at, true));
    }

    /** What the tasks say of their case has changed. */
    void caseChanged() {
        document.openTasks.forEach(this::note);
    }

    private void end(OpenTask task, Instant at, boolean cancelled) {
        document.openTasks.remove(task);
        if (task.agency != null) {
            document.lastAgency = task.agency;
        }
        changed.put(task.taskId, TaskDocument.ended(document, task, next(), at, cancelled));
    }

    private void change(Event event, Consumer<OpenTask> change) {
        for (var task : document.openTasks) {
            if (task.taskId.equals(event.taskId())) {
                change.accept(task);
                note(task);
            }
        }
    }

    private void note(OpenTask task) {
        changed.put(task.taskId, TaskDocument.of(document, task, next()));
    }

    /** Number of the message that is being added. */
    private long next() {
        return document.sequence + 1;
    }
}
