package vn.lienthong.processes.search.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.handoff.Outcomes;
import vn.lienthong.processes.incident.IncidentWords;
import vn.lienthong.processes.search.caseview.TimelineEntry.Kind;

/** Tells a case's events as its people would: a line for each task from its beginning to its end, and what else happened. */
final class Timeline {

    private final Map<String, TaskLine> tasks = new LinkedHashMap<>();
    private final List<TimelineEntry> others = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    /** The lines of a case's events, oldest first. */
    static List<TimelineEntry> of(List<JsonNode> events) {
        var timeline = new Timeline();
        events.forEach(timeline::add);
        return timeline.lines();
    }

    /** The lines of what was added, oldest first. */
    List<TimelineEntry> lines() {
        var lines = new ArrayList<>(others);
        tasks.values().forEach(task -> lines.add(task.toEntry()));
        lines.sort(Comparator.comparing(TimelineEntry::at));
        return lines;
    }

    /** Adds the case's next event. */
    void add(JsonNode event) {
        switch (event.path("type").asText()) {
            case "CaseOpened" -> note(event, "Mở hồ sơ " + event.path("code").asText(), null);
            case "CaseEnded" ->
                note(
                        event,
                        "COMPLETED".equals(event.path("state").asText()) ? "Hoàn thành hồ sơ" : "Hủy hồ sơ",
                        text(event, "reason"));
            case "CaseDeadlineChanged" -> note(event, "Đổi thời hạn hồ sơ", text(event, "reason"));
            case "ClockStopped" -> note(event, "Đồng hồ dừng", text(event, "reason"));
            case "ClockStarted" -> note(event, "Đồng hồ chạy lại", null);
            case "NoticeSkipped" ->
                warn(event, "Không báo được trạng thái: " + event.path("state").asText(), null);
            case "PersonMended" ->
                note(event, "Sửa nhân thân: " + event.path("part").asText(), null);
            case "ProcedureUpdated" -> updated(event);
            case "PlaceDropped" ->
                note(event, "Dừng triển khai: " + event.path("place").asText(), text(event, "reason"));
            case "TaskCreated" -> tasks.put(taskId(event), new TaskLine(event));
            case "TaskOffered", "TaskAssigned", "TaskDecided", "TaskCompleted", "TaskCancelled" -> onTask(event);
            case "TaskReminded" -> warn(event, "Nhắc việc sắp đến hạn: " + taskName(event), null);
            case "TaskOverdue" -> warn(event, "Quá hạn: " + taskName(event), null);
            case "TaskDueChanged" -> note(event, "Đổi hạn: " + taskName(event), null);
            case "ActivityEntered" ->
                places.put(
                        event.path("activityId").asText(),
                        event.path("activityName").asText());
            case "IncidentRaised" ->
                warn(
                        event,
                        IncidentWords.at(
                                places.getOrDefault(event.path("activityId").asText(), "")),
                        IncidentWords.of(event.path("message").asText()));
            case "IncidentResolved" -> note(event, "Đã khắc phục sự cố", null);
            default -> {
                // The rest is for the diagram.
            }
        }
    }

    private void updated(JsonNode event) {
        var name = text(event, "processName");
        note(
                event,
                "Quy trình “%s” được cập nhật lên phiên bản %d"
                        .formatted(
                                name == null ? event.path("processKey").asText() : name,
                                event.path("version").asInt()),
                null);
    }

    private void onTask(JsonNode event) {
        var task = tasks.get(taskId(event));
        if (task != null) {
            task.add(event);
        }
    }

    private void note(JsonNode event, String what, @Nullable String reason) {
        others.add(entry(Kind.NOTE, event, what, reason));
    }

    private void warn(JsonNode event, String what, @Nullable String reason) {
        others.add(entry(Kind.WARNING, event, what, reason));
    }

    private TimelineEntry entry(Kind kind, JsonNode event, String what, @Nullable String reason) {
        var task = tasks.get(taskId(event));
        return new TimelineEntry(
                kind,
                at(event),
                null,
                null,
                what,
                task == null ? null : task.step,
                task == null ? text(event, "agency") : task.agency,
                // The unit of the case need not be that of its lead.
                task == null ? null : task.unit,
                text(event, "by"),
                null,
                null,
                reason);
    }

    private String taskName(JsonNode event) {
        var task = tasks.get(taskId(event));
        return task == null ? "công việc" : task.name;
    }

    private static String taskId(JsonNode event) {
        return event.path("taskId").asText();
    }

    private static Instant at(JsonNode event) {
        return Instant.parse(event.path("at").asText());
    }

    private static @Nullable String text(JsonNode event, String field) {
        return event.hasNonNull(field) ? event.get(field).asText() : null;
    }

    /** A task as it comes together from its events. */
    private static final class TaskLine {

        private final Instant at;
        private final String name;
        private final @Nullable Integer step;
        private @Nullable String agency;
        private @Nullable String unit;
        private @Nullable String by;
        private @Nullable String onBehalfOf;
        private @Nullable String decision;
        private @Nullable String reason;
        private @Nullable Instant taken;
        private @Nullable Instant until;

        TaskLine(JsonNode event) {
            at = Timeline.at(event);
            name = event.path("name").asText();
            step = event.hasNonNull("step") ? event.get("step").asInt() : null;
        }

        void add(JsonNode event) {
            switch (event.path("type").asText()) {
                case "TaskOffered" -> {
                    agency = text(event, "agency");
                    unit = text(event, "unit");
                }
                case "TaskAssigned" -> {
                    by = text(event, "assignee");
                    if (by != null && taken == null) {
                        taken = Timeline.at(event);
                    }
                    onBehalfOf = text(event, "onBehalfOf");
                }
                case "TaskDecided" -> {
                    by = text(event, "by");
                    onBehalfOf = text(event, "onBehalfOf");
                    decision = Outcomes.label(text(event, "outcome"));
                    reason = text(event, "reason");
                }
                case "TaskCancelled" -> {
                    until = Timeline.at(event);
                    decision = "Không còn phải làm";
                }
                default -> until = Timeline.at(event);
            }
        }

        TimelineEntry toEntry() {
            return new TimelineEntry(
                    Kind.TASK, at, taken, until, name, step, agency, unit, by, onBehalfOf, decision, reason);
        }
    }
}
