package vn.lienthong.processes.agency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An option of a select box. */
public record Choice(String value, String label) {

    static List<Choice> levels() {
        return Arrays.stream(UnitLevel.values())
                .map(level -> new Choice(level.name(), level.label()))
                .toList();
    }

    /** Those that have not ended, also the ones to come. */
    static List<Choice> units(List<Unit> units, LocalDate day) {
        return units.stream()
                .filter(unit -> !unit.endsBy(day))
                .map(unit -> new Choice(unit.code().value(), unit.name()))
                .toList();
    }

    /** Those that have not ended, also the ones to come. */
    static List<Choice> agencies(List<Agency> agencies, LocalDate day) {
        return agencies.stream()
                .filter(agency -> !agency.endsBy(day))
                .map(agency -> new Choice(agency.code().value(), agency.name()))
                .toList();
    }
}
