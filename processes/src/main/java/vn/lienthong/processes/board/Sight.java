package vn.lienthong.processes.board;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of the board.
 *
 * @param units codes of units; null for all
 */
record Sight(@Nullable Set<String> units) {

    static final Sight ALL = new Sight(null);

    boolean isAll() {
        return units == null;
    }

    boolean includes(String unit) {
        return units == null || units.contains(unit);
    }
}
