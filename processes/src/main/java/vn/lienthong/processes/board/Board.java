package vn.lienthong.processes.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The programme as it stands at one moment.
 *
 * @param counts how many cells are in each state, whatever state was asked for
 */
public record Board(List<Column> models, List<Row> rows, Map<CellState, Long> counts, Instant at) {

    /** A model of the appendix. */
    public record Column(int model, String name) {}

    /**
     * A unit.
     *
     * @param parentName name of the unit above; empty where there is none
     * @param cells in the order of the models; null where the cell is not in the state that was asked for
     */
    public record Row(String unit, String name, String parentName, List<@Nullable Cell> cells) {

        Row withOnly(CellState state) {
            var matching = new ArrayList<@Nullable Cell>();
            cells.forEach(cell -> matching.add(cell != null && cell.state() == state ? cell : null));
            return new Row(unit, name, parentName, matching);
        }
    }
}
