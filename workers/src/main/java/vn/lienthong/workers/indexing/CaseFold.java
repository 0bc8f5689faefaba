package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.indexing.CaseDocument.OpenTask;
import vn.lienthong.workers.indexing.CaseDocument.State;

/** Adds messages to a case, in order. */
final class CaseFold {

    private static final String SYSTEM = "system";

    private CaseFold() {}

    /**
     * Adds a message when it is the case's next one. One that was added before is a repeat; one that is too early will
     * come again after those that are missing (see {@code docs/contracts.md}).
     *
     * @return whether it was added
     */
    static boolean add(CaseDocument document, CaseMessage message) {
        if (message.sequence() != document.sequence + 1) {
            return false;
        }
        message.events().forEach(event -> add(document, event));
        document.sequence = message.sequence();
        sumUp(document);
        return true;
    }

    private static void add(CaseDocument document, ObjectNode event) {
        var at = Instant.parse(event.path("at").asText());
        document.lastEventAt = at;
        var by = event.path("by").asText(SYSTEM);
        if (!by.equals(SYSTEM)) {
            document.officers.add(by);
        }
        if (event.hasNonNull("onBehalfOf")) {
            document.officers.add(event.get("onBehalfOf").asText());
        }
        switch (event.path("type").asText()) {
            case "CaseStarted" -> started(document, event, at, by);
            case "CaseOpened" -> opened(document, event);
            case "CaseEnded" -> ended(document, event, at);
            case "CaseDeadlineChanged" -> document.dueAt = instant(event, "dueAt");
            case "TaskCreated" -> taskCreated(document, event, at);
            case "TaskOffered" -> taskOffered(document, event);
            case "TaskAssigned" -> onTask(document, event, task -> task.assignee = text(event, "assignee"));
            case "TaskDueChanged" -> onTask(document, event, task -> dueChanged(task, instant(event, "dueAt")));
            case "TaskOverdue" -> onTask(document, event, task -> task.overdueSince = instant(event, "dueAt"));
            case "TaskDecided" -> addWords(document, text(event, "reason"));
            case "PlaceDropped" -> {
                addWords(document, text(event, "place"));
                addWords(document, text(event, "reason"));
            }
            case "TaskCompleted", "TaskCancelled" -> document.openTasks.removeIf(isTask(event));
            case "IncidentRaised" -> document.incidents++;
            case "IncidentResolved" -> document.incidents = Math.max(0, document.incidents - 1);
            default -> {
                // Activities stand in the timeline only; types that are not known yet say nothing here.
            }
        }
    }

    private static void started(CaseDocument document, ObjectNode event, Instant at, String by) {
        document.startedAt = at;
        document.startedBy = by;
        document.processKey = text(event, "processKey");
        document.processName = text(event, "processName");
        document.processDefinitionId = text(event, "processDefinitionId");
    }

    private static void opened(CaseDocument document, ObjectNode event) {
        document.code = text(event, "code");
        document.title = text(event, "title");
        document.model = number(event, "model");
        document.unit = text(event, "unit");
        document.unitName = text(event, "unitName");
        document.leadAgency = text(event, "agency");
        document.dueAt = instant(event, "dueAt");
        document.dueProvisional = event.path("dueProvisional").asBoolean();
        document.parentCode = text(event, "parentCode");
        addWords(document, document.unitName);
    }

    private static void ended(CaseDocument document, ObjectNode event, Instant at) {
        document.state = State.valueOf(event.path("state").asText());
        document.endedAt = at;
        document.openTasks.clear();
        addWords(document, text(event, "reason"));
    }

    private static void taskCreated(CaseDocument document, ObjectNode event, Instant at) {
        var task = new OpenTask();
        task.taskId = event.path("taskId").asText();
        task.activityId = text(event, "activityId");
        task.name = text(event, "name");
        task.step = number(event, "step");
        task.createdAt = at;
        task.dueAt = instant(event, "dueAt");
        document.openTasks.removeIf(isTask(event));
        document.openTasks.add(task);
        if (task.step != null) {
            document.step = task.step;
        }
        addWords(document, task.name);
    }

    private static void taskOffered(CaseDocument document, ObjectNode event) {
        var agency = text(event, "agency");
        if (agency == null) {
            return;
        }
        document.agencies.add(agency);
        onTask(document, event, task -> {
            task.agency = agency;
            task.unit = text(event, "unit");
        });
    }

    private static void dueChanged(OpenTask task, @Nullable Instant dueAt) {
        task.dueAt = dueAt;
        task.overdueSince = null;
    }

    private static void sumUp(CaseDocument document) {
        document.currentAgencies = new TreeSet<>(document.openTasks.stream()
                .map(task -> task.agency)
                .flatMap(Stream::ofNullable)
                .toList());
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

    private static void onTask(CaseDocument document, ObjectNode event, Consumer<OpenTask> change) {
        document.openTasks.stream().filter(isTask(event)).forEach(change);
    }

    private static Predicate<OpenTask> isTask(ObjectNode event) {
        var taskId = event.path("taskId").asText();
        return task -> task.taskId.equals(taskId);
    }

    private static void addWords(CaseDocument document, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            document.words.add(words);
        }
    }

    /** Texts are compared in NFC, at indexing and at searching time. */
    private static @Nullable String text(JsonNode event, String field) {
        return event.hasNonNull(field) ? Normalizer.normalize(event.get(field).asText(), Normalizer.Form.NFC) : null;
    }

    private static @Nullable Integer number(JsonNode event, String field) {
        return event.hasNonNull(field) ? event.get(field).asInt() : null;
    }

    private static @Nullable Instant instant(JsonNode event, String field) {
        return event.hasNonNull(field) ? Instant.parse(event.get(field).asText()) : null;
    }
}
