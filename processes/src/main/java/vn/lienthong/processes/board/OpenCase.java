package vn.lienthong.processes.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.board.RolloutDiagrams.Node;
import vn.lienthong.processes.board.RolloutDiagrams.RolloutDiagram;
import vn.lienthong.processes.board.mybatis.OpenRow;
import vn.lienthong.processes.board.mybatis.TaskRow;
import vn.lienthong.processes.calendar.DaysLeft;

/**
 * An open case: where it stands and what is to be done. It is late with the first due date that has passed: that of an
 * open task or its own. It waits, and is never late, where the clock stands still: it is suspended; it stands at a node
 * whose clock is stopped while no other task runs; it is dormant and has not been woken; or it goes on without end and
 * nobody has a task.
 */
record OpenCase(OpenRow row, RolloutDiagram diagram, List<Node> nodes, List<TaskRow> tasks) {

    private static final String SUSPENDED = "Tạm đình chỉ";

    boolean waits() {
        boolean stopped = nodes.stream().anyMatch(Node::clockStopped);
        boolean dated = tasks.stream().anyMatch(task -> task.dueAt() != null);
        if (row.suspended() || stopped && !dated) {
            return true;
        }
        return diagram.isDormant() ? stopped || row.dueAt() == null : !diagram.isOneOff() && tasks.isEmpty();
    }

    CellState state(@Nullable DaysLeft left, int dueSoon, Instant now) {
        var dueAt = dueAt();
        if (waits()) {
            return CellState.WAITING;
        }
        if (dueAt == null || left == null) {
            return CellState.ON_TIME;
        }
        if (dueAt.isBefore(now)) {
            return CellState.OVERDUE;
        }
        return left.workingDays() <= dueSoon ? CellState.DUE_SOON : CellState.ON_TIME;
    }

    /** Why the clock stands still, where somebody has said so. */
    @Nullable
    String waitsFor() {
        if (!waits()) {
            return null;
        }
        return row.suspended()
                ? SUSPENDED
                : nodes.stream()
                        .map(Node::clockReason)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The first of all due dates; null while the clock stands still. */
    @Nullable
    Instant dueAt() {
        return waits()
                ? null
                : Stream.concat(tasks.stream().map(TaskRow::dueAt), Stream.ofNullable(row.dueAt()))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    boolean isProvisional(Instant dueAt) {
        return row.dueProvisional() && dueAt.equals(row.dueAt());
    }

    @Nullable
    Integer step() {
        return nodes.stream()
                .map(Node::step)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The one that answers for the step, as its diagram has it, else the lead. */
    String accountable() {
        return diagram.accountable(step()).orElse(row.leadAgency());
    }

    /** Those with a task, else those in whose lanes the case stands. */
    List<String> agencies() {
        var byUrgency = Comparator.comparing(TaskRow::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));
        var agencies = new ArrayList<>(tasks.stream()
                .sorted(byUrgency)
                .map(TaskRow::candidateGroup)
                .filter(Objects::nonNull)
                .flatMap(group -> GroupId.parse(group).stream())
                .map(GroupId::agency)
                .map(AgencyCode::value)
                .distinct()
                .toList());
        if (agencies.isEmpty()) {
            nodes.stream().map(Node::agency).filter(Objects::nonNull).distinct().forEach(agencies::add);
        }
        return List.copyOf(agencies);
    }
}
