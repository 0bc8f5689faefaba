package vn.lienthong.processes.handoff;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.handoff.mybatis.CauseRow;
import vn.lienthong.processes.handoff.mybatis.HandOffMapper;

/** Writes the ledger of hand-offs, in the engine's own transaction: what is rolled back was never handed off. */
@Component
public class HandOffs {

    /** Outcome of an opinion that nobody gave in time. */
    static final String SILENT = "SILENT";

    private static final String REWORK = "REWORK";
    private static final String FORWARD = "FORWARD";

    private final HandOffMapper rows;
    private final Clock clock;
    private final JustEnded justEnded = new JustEnded();

    HandOffs(HandOffMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @return how it came to its desk */
    @Transactional(propagation = Propagation.MANDATORY)
    public Way asked(AskedTask task) {
        var cause = cause(task);
        var way = task.way() == null ? way(task, cause) : task.way();
        rows.insert(task, way, cause == null ? null : cause.taskId(), clock.instant());
        return way;
    }

    /** Somebody took a task on; only the first time counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(String taskId, String userId) {
        rows.receive(taskId, userId, clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void due(String taskId, @Nullable Instant dueAt) {
        rows.changeDue(taskId, dueAt);
    }

    /** Somebody looked at a task's form; only the first time counts, and only members of the group whose task it is. */
    @Transactional
    public void opened(String taskId, String userId) {
        rows.open(taskId, userId, clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(EndedTask task, String by, @Nullable String outcome, @Nullable String reason) {
        end(task, by, outcome, reason, false);
    }

    /** A task was taken from its desk undone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelled(EndedTask task, String by) {
        end(task, by, null, null, true);
    }

    /** The time of the opinion that this transaction has just taken from its desk is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void silent(String processInstanceId) {
        rows.markJustCancelled(processInstanceId, SILENT);
    }

    /** Of some cases those that a task was ever given to one of the groups of. */
    public Set<String> offered(Collection<String> caseIds, Collection<String> groups) {
        return rows.offered(String.join(",", caseIds), String.join(",", groups));
    }

    /** Why a task has to be done again; empty for one that did not come back. */
    public Optional<Returned> returned(String taskId) {
        return rows.returned(taskId);
    }

    /** A case comes to a node, other than a task, where nobody is to blame for the waiting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clockStops(String caseId, String activityInstanceId, String reason) {
        rows.stopClock(caseId, activityInstanceId, reason, clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void clockRuns(String activityInstanceId) {
        rows.runClock(activityInstanceId, clock.instant());
    }

    private @Nullable CauseRow cause(AskedTask task) {
        if (task.cause() != null) {
            return rows.known(task.cause());
        }
        return justEnded
                .leadingTo(task)
                .orElseGet(() -> task.first() ? null : rows.lastEnded(task.caseId(), task.processInstanceId()));
    }

    private void end(EndedTask task, String by, @Nullable String outcome, @Nullable String reason, boolean cancelled) {
        if (rows.end(task.taskId(), by, clock.instant(), outcome, reason, cancelled)) {
            justEnded.note(task, outcome);
        }
    }

    private static Way way(AskedTask task, @Nullable CauseRow cause) {
        if (cause == null) {
            return Way.START;
        }
        if (REWORK.equals(cause.outcome())) {
            return Way.REWORK;
        }
        if (FORWARD.equals(cause.outcome()) && cause.taskKey().equals(task.taskKey())) {
            return GroupId.isLeaders(task.group()) ? Way.TO_LEADER : Way.FORWARD;
        }
        return Way.FLOW;
    }
}
