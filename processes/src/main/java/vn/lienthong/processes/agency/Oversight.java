package vn.lienthong.processes.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What supervisors see: the unit that their group names, and all that lies in it or has gone up in it. What has ended
 * counts for its successor. Asked of the directory anew each time.
 */
@Component
public class Oversight {

    /** The group of those who supervise the whole territory; those of one unit are in {@code supervisors.<unit>}. */
    public static final String GROUP = "supervisors";

    private static final String OF_UNIT = GROUP + ".";
    private static final String ADMINISTRATORS = "camunda-admin";

    private final Directory directory;
    private final Clock clock;

    Oversight(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether a group is one of supervisors, of a unit or of all. */
    public static boolean isSupervisors(String group) {
        return group.equals(GROUP) || group.startsWith(OF_UNIT);
    }

    /** The group of those who supervise a unit. */
    public static String groupOf(UnitCode unit) {
        return OF_UNIT + unit;
    }

    /** What the members of these groups see; empty for whoever supervises nothing. */
    public Optional<Sight> of(Collection<String> groups) {
        if (groups.contains(GROUP) || groups.contains(ADMINISTRATORS)) {
            return Optional.of(Sight.ALL);
        }
        var roots = groups.stream()
                .filter(group -> group.startsWith(OF_UNIT))
                .map(group -> group.substring(OF_UNIT.length()))
                .collect(Collectors.toSet());
        return roots.isEmpty() ? Optional.empty() : Optional.of(within(roots));
    }

    /** A group and those of whatever its agency or its unit has succeeded by today. */
    public List<GroupId> withPredecessors(GroupId group) {
        var today = LocalDate.now(clock);
        var units = directory.allUnits(today).stream()
                .collect(Collectors.toMap(unit -> unit.code().value(), unit -> unit));
        var agencies = directory.allAgencies(today).stream()
                .collect(Collectors.toMap(agency -> agency.code().value(), agency -> agency));
        var before = agencies.keySet().stream()
                .filter(code -> last(code, each -> successor(agencies.get(each), today))
                        .equals(group.agency().value()))
                .map(AgencyCode::new)
                .toList();
        return Stream.concat(
                        Stream.of(group),
                        units.keySet().stream()
                                .filter(code -> last(code, each -> successor(units.get(each), today))
                                        .equals(group.unit().value()))
                                .map(UnitCode::new)
                                .flatMap(unit -> before.stream().map(agency -> new GroupId(agency, unit))))
                .distinct()
                .toList();
    }

    private Sight within(Set<String> roots) {
        var today = LocalDate.now(clock);
        return within(directory.allUnits(today), roots, today);
    }

    static Sight within(List<Unit> all, Set<String> roots, LocalDate today) {
        var known = all.stream().collect(Collectors.toMap(unit -> unit.code().value(), unit -> unit));
        var living = roots.stream()
                .map(root -> last(root, each -> successor(known.get(each), today)))
                .collect(Collectors.toSet());
        if (living.stream().map(known::get).anyMatch(unit -> unit != null && unit.level() == UnitLevel.COUNTRY)) {
            return Sight.ALL;
        }
        Map<String, Boolean> decided = new HashMap<>();
        living.forEach(root -> decided.put(root, true));
        return new Sight(known.keySet().stream()
                .filter(unit -> liesIn(unit, known, decided, today))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The code itself, or the last of those that have succeeded it. */
    private static String last(String code, Function<String, @Nullable String> successor) {
        var seen = new HashSet<String>();
        var at = code;
        for (var next = successor.apply(at); next != null && seen.add(at); next = successor.apply(at)) {
            at = next;
        }
        return at;
    }

    private static boolean liesIn(String unit, Map<String, Unit> known, Map<String, Boolean> decided, LocalDate today) {
        var way = new HashSet<String>();
        var at = unit;
        while (at != null && !decided.containsKey(at) && way.add(at)) {
            at = above(known.get(at), today);
        }
        boolean inside = at != null && decided.getOrDefault(at, false);
        way.forEach(each -> decided.put(each, inside));
        return decided.getOrDefault(unit, inside);
    }

    private static @Nullable String above(@Nullable Unit unit, LocalDate today) {
        var successor = successor(unit, today);
        return successor != null || unit == null || unit.parent() == null
                ? successor
                : unit.parent().value();
    }

    private static @Nullable String successor(@Nullable Unit unit, LocalDate today) {
        return unit == null || !unit.endsBy(today) || unit.successor() == null
                ? null
                : unit.successor().value();
    }

    private static @Nullable String successor(@Nullable Agency agency, LocalDate today) {
        return agency == null || !agency.endsBy(today) || agency.successor() == null
                ? null
                : agency.successor().value();
    }
}
