package vn.lienthong.processes.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.Sight;

/**
 * Which cases somebody sees: a condition that every question to the index carries.
 *
 * @param supervised units whose cases these are; null for whoever supervises nothing
 * @param groups agencies' groups that a leader answers for: the cases that they took part in
 */
public record CaseSight(@Nullable Sight supervised, Set<String> groups) {

    public boolean isAll() {
        return supervised != null && supervised.isAll();
    }

    /** Those of the cases. */
    public Query ofCases() {
        return condition("unit", "groups");
    }

    /** Those of the tasks: of a leader those of the own agencies, not what others did in the same cases. */
    public Query ofTasks() {
        return condition("caseUnit", "group");
    }

    private Query condition(String unit, String group) {
        if (isAll()) {
            return Query.of(query -> query.matchAll(all -> all));
        }
        var either = new ArrayList<Query>();
        if (supervised != null) {
            either.add(Conditions.isOneOf(unit, Objects.requireNonNull(supervised.units())));
        }
        if (!groups.isEmpty()) {
            either.add(Conditions.isOneOf(group, groups));
        }
        return Conditions.any(List.copyOf(either));
    }
}
