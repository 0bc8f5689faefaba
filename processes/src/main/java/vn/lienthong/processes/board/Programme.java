package vn.lienthong.processes.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Sight;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.board.Board.Column;
import vn.lienthong.processes.board.Board.Row;
import vn.lienthong.processes.board.mybatis.BoardMapper;
import vn.lienthong.processes.board.mybatis.EndedRow;
import vn.lienthong.processes.rollout.AppendixModels;

/** The state of all models in all units: see {@code docs/adr/0005-board-reads-the-engine.md}. */
@Component
class Programme {

    private static final String COMPLETED = "COMPLETED";

    private final BoardMapper rows;
    private final OpenCaseCells openCases;
    private final AppendixModels appendix;
    private final Agencies agencies;
    private final Clock clock;

    Programme(BoardMapper rows, OpenCaseCells openCases, AppendixModels appendix, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.openCases = openCases;
        this.appendix = appendix;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** All rows of the board, whatever page was asked for; all parts of it are true at the same moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board board(BoardQuery query, Sight sight, Territory territory) {
        var now = clock.instant();
        var shown = shownUnits(query, sight, territory);
        var cells = cells(query, shown, now);
        var columns = appendix.all().stream()
                .filter(model -> query.model() == null || query.model() == model.model())
                .map(model -> new Column(model.model(), model.name()))
                .toList();
        var all = units(shown, cells.keySet(), territory).stream()
                .map(unit -> row(unit, columns, cells.getOrDefault(unit, Map.of()), territory))
                .toList();
        return new Board(columns, only(query.state(), all), counts(all), now);
    }

    /** Null for all units. */
    private static @Nullable Set<String> shownUnits(BoardQuery query, Sight sight, Territory territory) {
        if (query.territory() == null) {
            return sight.units();
        }
        return territory.within(query.territory()).stream()
                .filter(sight::includes)
                .collect(Collectors.toSet());
    }

    /** By unit and model. */
    private Map<String, Map<Integer, Cell>> cells(BoardQuery query, @Nullable Set<String> shown, Instant now) {
        var units = shown == null ? null : String.join(",", shown);
        var open = rows.openCases(query.model(), units);
        var cellsOfOpen = openCases.of(open, now);
        Map<String, Map<Integer, Cell>> cells = new HashMap<>();
        rows.endedCases(query.model(), units).forEach(row -> put(cells, row.unit(), row.model(), ended(row)));
        open.forEach(row -> put(cells, row.unit(), row.model(), Objects.requireNonNull(cellsOfOpen.get(row.caseId()))));
        return cells;
    }

    private static void put(Map<String, Map<Integer, Cell>> cells, String unit, int model, Cell cell) {
        cells.computeIfAbsent(unit, code -> new HashMap<>()).put(model, cell);
    }

    private static Cell ended(EndedRow row) {
        boolean done = row.state() == null || row.state().equals(COMPLETED);
        return new Cell(
                done ? CellState.DONE : CellState.CANCELLED,
                null,
                row.leadAgency(),
                List.of(),
                null,
                null,
                false,
                null,
                row.caseId(),
                row.code(),
                row.openedAt(),
                row.endedAt(),
                0);
    }

    /** Rollouts are for districts; other units, and such as have ended, have a row when they have cases. */
    private static List<String> units(@Nullable Set<String> shown, Set<String> withCases, Territory territory) {
        var districts = territory.units().stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .map(unit -> unit.code().value())
                .filter(unit -> shown == null || shown.contains(unit));
        var order = new HashMap<String, Integer>();
        territory.units().forEach(unit -> order.put(unit.code().value(), order.size()));
        Function<String, Integer> place = unit -> order.getOrDefault(unit, Integer.MAX_VALUE);
        return Stream.concat(districts, withCases.stream())
                .distinct()
                .sorted(Comparator.comparing((String unit) -> place.apply(province(unit, territory)))
                        .thenComparing(place)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String province(String unit, Territory territory) {
        return territory
                .unit(unit)
                .filter(found -> found.level().compareTo(UnitLevel.PROVINCE) > 0)
                .map(Unit::parent)
                .map(parent -> province(parent.value(), territory))
                .orElse(unit);
    }

    private Row row(String unit, List<Column> columns, Map<Integer, Cell> cells, Territory territory) {
        var known = territory.unit(unit);
        return new Row(
                unit,
                known.map(Unit::name).orElseGet(() -> agencies.unitName(new UnitCode(unit))),
                known.map(Unit::parent)
                        .flatMap(parent -> territory.unit(parent.value()))
                        .map(Unit::name)
                        .orElse(""),
                columns.stream()
                        .<@Nullable Cell>map(column -> cells.getOrDefault(column.model(), Cell.NOT_STARTED))
                        .toList());
    }

    /** Rows without any cell in the state are left out. */
    private static List<Row> only(@Nullable CellState state, List<Row> rows) {
        if (state == null) {
            return rows;
        }
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell != null && cell.state() == state))
                .map(row -> row.withOnly(state))
                .toList();
    }

    private static Map<CellState, Long> counts(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        Cell::state, () -> new EnumMap<>(CellState.class), Collectors.counting()));
    }
}
