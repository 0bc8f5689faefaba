package vn.lienthong.processes.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitLevel;

/** Today's units, and which lies in which. */
record Territory(List<Unit> units, Map<String, Unit> byCode, Map<String, List<Unit>> below) {

    static Territory of(List<Unit> units) {
        Map<String, List<Unit>> below = new HashMap<>();
        units.stream().filter(unit -> unit.parent() != null).forEach(unit -> below.computeIfAbsent(
                        String.valueOf(unit.parent()), parent -> new ArrayList<>())
                .add(unit));
        return new Territory(
                units,
                units.stream().collect(Collectors.toMap(unit -> unit.code().value(), Function.identity())),
                below);
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Codes of a unit and of all that lie in it, however deep. */
    Set<String> within(String code) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                below.getOrDefault(next, List.of())
                        .forEach(unit -> open.add(unit.code().value()));
            }
        }
        return found;
    }

    /** Those that the board can be narrowed down to: units with others in them, but for the country. */
    List<Unit> choices() {
        return units.stream()
                .filter(unit -> unit.level() != UnitLevel.COUNTRY
                        && below.containsKey(unit.code().value()))
                .toList();
    }
}
