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
    public Set<String> officers = new TreeSet<>();
    public State state = State.RUNNING;
    public @Nullable Instant startedAt;
    public @Nullable String startedBy;
    public @Nullable Instant endedAt;
    public @Nullable Instant dueAt;
    public boolean dueProvisional;
    public @Nullable Instant lastEventAt;
    public @Nullable Integer step;
    public List<OpenTask> openTasks = new ArrayList<>();
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
        public @Nullable Instant createdAt;
        public @Nullable Instant dueAt;
        public @Nullable Instant overdueSince;
    }
}
