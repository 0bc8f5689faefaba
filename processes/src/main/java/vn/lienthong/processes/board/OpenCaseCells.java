package vn.lienthong.processes.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.board.RolloutDiagrams.Node;
import vn.lienthong.processes.board.RolloutDiagrams.RolloutDiagram;
import vn.lienthong.processes.board.mybatis.BoardMapper;
import vn.lienthong.processes.board.mybatis.NodeRow;
import vn.lienthong.processes.board.mybatis.OpenRow;
import vn.lienthong.processes.board.mybatis.TaskRow;
import vn.lienthong.processes.calendar.DaysLeft;
import vn.lienthong.processes.calendar.WorkingCalendar;

/**
 * The cells of open cases. A case is late with the first due date that has passed: that of an open task or its own. It
 * waits, and is never late, where the clock stands still: it is suspended; it stands at a node whose clock is stopped
 * while no other task runs; it is dormant and has not been woken; or it goes on without end and nobody has a task.
 */
@Component
class OpenCaseCells {

    private static final String SUSPENDED = "Tạm đình chỉ";

    private final BoardMapper rows;
    private final RolloutDiagrams diagrams;
    private final WorkingCalendar calendar;
    private final BoardSettings settings;
    private final Clock clock;

    OpenCaseCells(
            BoardMapper rows, RolloutDiagrams diagrams, WorkingCalendar calendar, BoardSettings settings, Clock clock) {
        this.rows = rows;
        this.diagrams = diagrams;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** The cells by case id; {@code cases} is that of the open ones. */
    Map<String, Cell> of(List<OpenRow> cases, Instant now) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        var ids = cases.stream().map(OpenRow::caseId).collect(Collectors.joining(","));
        var nodes = rows.nodes(ids).stream().collect(Collectors.groupingBy(NodeRow::caseId));
        var tasks = rows.tasks(ids).stream().collect(Collectors.groupingBy(TaskRow::caseId));
        var open = cases.stream()
                .map(row -> open(
                        row, nodes.getOrDefault(row.caseId(), List.of()), tasks.getOrDefault(row.caseId(), List.of())))
                .toList();
        var left = calendar.daysLeft(
                day(now),
                open.stream()
                        .map(OpenCase::dueAt)
                        .filter(Objects::nonNull)
                        .map(this::day)
                        .collect(Collectors.toSet()));
        return open.stream().collect(Collectors.toMap(each -> each.row().caseId(), each -> cell(each, left, now)));
    }

    private OpenCase open(OpenRow row, List<NodeRow> nodeRows, List<TaskRow> tasks) {
        var diagram = diagrams.of(row.processDefinitionId());
        var nodes = nodeRows.stream()
                .map(node -> diagrams.of(node.processDefinitionId()).node(node.activityId()))
                .toList();
        return new OpenCase(row, diagram, nodes, tasks);
    }

    private Cell cell(OpenCase open, Map<LocalDate, DaysLeft> calendarDays, Instant now) {
        var row = open.row();
        var dueAt = open.dueAt();
        var due = dueAt == null ? null : day(dueAt);
        var left = due == null ? null : calendarDays.get(due);
        return new Cell(
                state(open, dueAt, left, now),
                open.step(),
                open.agencies(),
                due,
                left == null ? null : left.workingDays(),
                left != null && left.provisional() || dueAt != null && open.isProvisional(dueAt),
                open.waits() ? open.reason() : null,
                row.caseId(),
                row.code(),
                row.openedAt(),
                null,
                row.openCases(),
                row.openCases());
    }

    private CellState state(OpenCase open, @Nullable Instant dueAt, @Nullable DaysLeft left, Instant now) {
        if (open.waits()) {
            return CellState.WAITING;
        }
        if (dueAt == null || left == null) {
            return CellState.ON_TIME;
        }
        if (dueAt.isBefore(now)) {
            return CellState.OVERDUE;
        }
        return left.workingDays() <= settings.dueSoon() ? CellState.DUE_SOON : CellState.ON_TIME;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** A case with where it stands and what is to be done. */
    private record OpenCase(OpenRow row, RolloutDiagram diagram, List<Node> nodes, List<TaskRow> tasks) {

        boolean waits() {
            boolean stopped = nodes.stream().anyMatch(Node::clockStopped);
            boolean dated = tasks.stream().anyMatch(task -> task.dueAt() != null);
            if (row.suspended() || stopped && !dated) {
                return true;
            }
            return diagram.isDormant() ? stopped || row.dueAt() == null : !diagram.isOneOff() && tasks.isEmpty();
        }

        @Nullable
        String reason() {
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

        /** Those with a task, else those in whose lanes the case stands, else the lead. */
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
                nodes.stream()
                        .map(Node::agency)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(agencies::add);
            }
            return agencies.isEmpty() ? List.of(row.leadAgency()) : List.copyOf(agencies);
        }
    }
}
