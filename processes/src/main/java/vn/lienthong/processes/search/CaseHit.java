package vn.lienthong.processes.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as the index holds it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseHit(
        String caseId,
        @Nullable String code,
        @Nullable String title,
        @Nullable Integer model,
        @Nullable String processKey,
        @Nullable String processName,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String leadAgency,
        List<String> agencies,
        String state,
        @Nullable Instant startedAt,
        @Nullable String startedBy,
        @Nullable Instant endedAt,
        @Nullable String result,
        boolean late,
        @Nullable Instant dueAt,
        boolean dueProvisional,
        @Nullable Instant lastEventAt,
        @Nullable Integer step,
        List<OpenTask> openTasks,
        List<String> currentAgencies,
        @Nullable Instant nextDueAt,
        @Nullable String parentCode,
        int incidents) {

    public boolean isRunning() {
        return state.equals("RUNNING");
    }

    public boolean isOverdue(Instant now) {
        return isRunning() && nextDueAt != null && nextDueAt.isBefore(now);
    }

    /** A task that somebody still has to do. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OpenTask(
            String taskId,
            @Nullable String activityId,
            @Nullable String name,
            @Nullable Integer step,
            @Nullable String agency,
            @Nullable String unit,
            @Nullable String assignee,
            @Nullable Instant createdAt,
            @Nullable Instant dueAt,
            @Nullable Instant overdueSince) {}
}
