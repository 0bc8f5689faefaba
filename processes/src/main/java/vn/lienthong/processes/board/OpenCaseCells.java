package vn.lienthong.processes.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.board.mybatis.BoardMapper;
import vn.lienthong.processes.board.mybatis.NodeRow;
import vn.lienthong.processes.board.mybatis.OpenRow;
import vn.lienthong.processes.board.mybatis.TaskRow;
import vn.lienthong.processes.calendar.DaysLeft;
import vn.lienthong.processes.calendar.WorkingCalendar;

/** The cells of open cases. */
@Component
class OpenCaseCells {

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
                open.state(left, settings.dueSoon(), now),
                open.step(),
                open.accountable(),
                open.agencies(),
                due,
                left == null ? null : left.workingDays(),
                left != null && left.provisional() || dueAt != null && open.isProvisional(dueAt),
                open.waitsFor(),
                row.caseId(),
                row.code(),
                row.openedAt(),
                null,
                row.openCases());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
