package vn.lienthong.workers.indexing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.indexing.CaseDocument.State;

/** Adds messages to a case, in order. */
final class CaseFold {

    private final CaseDocument document;
    private final TaskFold tasks;

    /** @param document the case as it is so far; it is changed */
    CaseFold(CaseDocument document) {
        this.document = document;
        this.tasks = new TaskFold(document);
    }

    CaseDocument document() {
        return document;
    }

    /** The tasks that what was added has changed, as they are now. */
    Collection<TaskDocument> tasks() {
        return tasks.changed();
    }

    /** The changes so far are in the index. */
    void written() {
        tasks.forget();
    }

    /**
     * Adds a message when it is the case's next one. One that was added before is a repeat; before one that is too early
     * others are missing (see {@code docs/contracts.md}).
     *
     * @return whether it was added
     */
    boolean add(CaseMessage message) {
        if (message.sequence() != document.sequence + 1) {
            return false;
        }
        message.events().forEach(this::add);
        document.sequence = message.sequence();
        document.events += message.events().size();
        sumUp();
        return true;
    }

    private void add(Event event) {
        document.lastEventAt = event.at();
        if (!event.isOfSystem()) {
            document.officers.add(event.by());
        }
        var onBehalfOf = event.onBehalfOf();
        if (onBehalfOf != null) {
            document.officers.add(onBehalfOf);
        }
        switch (event.type()) {
            case "CaseStarted" -> started(event);
            case "CaseOpened" -> opened(event);
            case "CaseEnded" -> ended(event);
            case "CaseDeadlineChanged" -> document.dueAt = event.instant("dueAt");
            case "ProcedureUpdated" -> updated(event);
            case "TaskCreated" -> {
                tasks.created(event);
                addWords(event.text("name"));
            }
            case "TaskOffered" -> tasks.offered(event);
            case "TaskAssigned" -> tasks.assigned(event);
            case "TaskDueChanged" -> tasks.dueChanged(event);
            case "TaskOverdue" -> tasks.overdue(event);
            case "TaskDecided" -> {
                tasks.decided(event);
                addWords(event.text("reason"));
            }
            case "PlaceDropped" -> {
                addWords(event.text("place"));
                addWords(event.text("reason"));
            }
            case "TaskCompleted" -> tasks.ended(event, false);
            case "TaskCancelled" -> tasks.ended(event, true);
            case "IncidentRaised" -> document.incidents++;
            case "IncidentResolved" -> document.incidents = Math.max(0, document.incidents - 1);
            default -> {
                // Activities stand in the timeline only; types that are not known yet say nothing here.
            }
        }
    }

    private void started(Event event) {
        document.startedAt = event.at();
        document.startedBy = event.by();
        document.period = Month.of(event.at());
        document.processKey = event.text("processKey");
        document.processName = event.text("processName");
        document.processDefinitionId = event.text("processDefinitionId");
    }

    private void opened(Event event) {
        document.code = event.text("code");
        document.title = event.text("title");
        document.model = event.number("model");
        document.unit = event.text("unit");
        document.unitName = event.text("unitName");
        document.leadAgency = event.text("agency");
        document.dueAt = event.instant("dueAt");
        document.dueProvisional = event.is("dueProvisional");
        document.parentCode = event.text("parentCode");
        addWords(document.unitName);
        tasks.caseChanged();
    }

    private void updated(Event event) {
        if (Objects.equals(document.processDefinitionId, event.text("fromDefinitionId"))) {
            document.processDefinitionId = event.text("processDefinitionId");
            document.processName = event.text("processName");
        }
        tasks.updated(event);
    }

    private void ended(Event event) {
        var at = event.at();
        document.state = State.valueOf(String.valueOf(event.text("state")));
        document.endedAt = at;
        document.result = event.text("endName");
        document.late = document.dueAt != null && at.isAfter(document.dueAt);
        tasks.caseEnded(at);
        addWords(event.text("reason"));
    }

    private void sumUp() {
        document.currentAgencies = new TreeSet<>(document.openTasks.stream()
                .map(task -> task.agency)
                .flatMap(Stream::ofNullable)
                .toList());
        document.overdueTasks = (int) document.openTasks.stream()
                .filter(task -> task.overdueSince != null)
                .count();
        document.nextDueAt = document.state != State.RUNNING
                ? null
                : Stream.concat(
                                document.openTasks.stream()
                                        .map(task -> task.dueAt)
                                        .flatMap(Stream::ofNullable),
                                Stream.ofNullable(document.dueAt))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        document.openTasks.stream()
                .map(task -> task.step)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .ifPresent(step -> document.step = step);
    }

    private void addWords(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            document.words.add(words);
        }
    }
}
