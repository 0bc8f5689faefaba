package vn.lienthong.workers.indexing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A case as supervisors find it: what all its events so far add up to. Field names are those of the index. */
class CaseDocument {

    public String caseId = "";
    public long sequence;

    /** How many events and tasks the case has so far: what else is in the index is held against it. */
    public int events;

    public int tasks;
    public @Nullable String code;
    public @Nullable String title;
    public @Nullable Integer model;
    public @Nullable String processKey;
    public @Nullable String processName;
    public @Nullable String processDefinitionId;
    public @Nullable String unit;
    public @Nullable String unitName;
    public @Nullable String leadAgency;
    public Set<String> agencies = new TreeSet<>();

    /** Ids of the agencies' groups that a task was ever offered to; of leaders' groups those of their agencies. */
    public Set<String> groups = new TreeSet<>();

    public Set<String> officers = new TreeSet<>();
    public State state = State.RUNNING;

    /** Name of the end that was reached. */
    public @Nullable String result;

    public @Nullable Instant startedAt;

    /** Month of the start, {@code yyyy-MM}. */
    public @Nullable String period;

    public @Nullable String startedBy;
    public @Nullable Instant endedAt;
    public @Nullable Instant dueAt;
    public boolean dueProvisional;

    /** Whether it ended after it was due. */
    public boolean late;

    public @Nullable Instant lastEventAt;
    public @Nullable Integer step;
    public List<OpenTask> openTasks = new ArrayList<>();
    public int overdueTasks;

    /** Agency of the task that ended last. */
    public @Nullable String lastAgency;

    /** Outcome of the task that was decided last. */
    public @Nullable String lastDecision;

    public Collection<String> currentAgencies = new TreeSet<>();
    public @Nullable Instant nextDueAt;
    public @Nullable String parentCode;
    public int incidents;
    public Set<String> words = new TreeSet<>();

    static CaseDocument of(String caseId) {
        var document = new CaseDocument();
        document.caseId = caseId;
        return document;
    }

    enum State {
        RUNNING,
        COMPLETED,
        CANCELLED
    }

    /** A task that somebody still has to do. */
    static class OpenTask {
        public String taskId = "";
        public @Nullable String activityId;
        public @Nullable String name;
        public @Nullable Integer step;
        public @Nullable String agency;
        public @Nullable String unit;
        public @Nullable String assignee;
        public @Nullable String processKey;
        public @Nullable String processDefinitionId;
        public @Nullable String group;
        public @Nullable String fromAgency;
        public @Nullable String outcome;
        public @Nullable Instant createdAt;
        public @Nullable Instant claimedAt;
        public @Nullable Instant dueAt;
        public @Nullable Instant overdueSince;
    }
}
