package vn.lienthong.processes.agency;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of the territory somebody may see.
 *
 * @param units codes of units; null for all
 */
public record Sight(@Nullable Set<String> units) {

    public static final Sight ALL = new Sight(null);

    public boolean isAll() {
        return units == null;
    }

    public boolean includes(String unit) {
        return units == null || units.contains(unit);
    }
}
