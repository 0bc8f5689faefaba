package vn.lienthong.processes.agency;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.mybatis.AgencyRow;
import vn.lienthong.processes.agency.mybatis.DirectoryMapper;
import vn.lienthong.processes.agency.mybatis.UnitRow;

/** Reads agencies and units as they were, are, or will be on a day. */
@Component
class Directory {

    private final DirectoryMapper rows;

    Directory(DirectoryMapper rows) {
        this.rows = rows;
    }

    Optional<Unit> unit(UnitCode code, LocalDate day) {
        return rows.unit(code.value(), day).map(Directory::toUnit);
    }

    Optional<Agency> agency(AgencyCode code, LocalDate day) {
        return rows.agency(code.value(), day).map(Directory::toAgency);
    }

    /** Those that hold on a day, from the country down, in Vietnamese order of names within a level. */
    List<Unit> units(LocalDate day) {
        return sortedUnits(rows.units(day).stream().map(Directory::toUnit));
    }

    List<Agency> agencies(LocalDate day) {
        return sortedAgencies(rows.agencies(day).stream().map(Directory::toAgency));
    }

    /** All that there are: each as on that day, else as it will first be, else as it last was. */
    List<Unit> allUnits(LocalDate day) {
        return sortedUnits(nearest(rows.allUnits().stream().map(Directory::toUnit), Unit::code, day));
    }

    List<Agency> allAgencies(LocalDate day) {
        return sortedAgencies(nearest(rows.allAgencies().stream().map(Directory::toAgency), Agency::code, day));
    }

    List<Unit> unitHistory(UnitCode code) {
        return rows.unitHistory(code.value()).stream().map(Directory::toUnit).toList();
    }

    List<Agency> agencyHistory(AgencyCode code) {
        return rows.agencyHistory(code.value()).stream()
                .map(Directory::toAgency)
                .toList();
    }

    static Collator vietnamese() {
        return Collator.getInstance(Locale.forLanguageTag("vi"));
    }

    private static <T extends Dated> Stream<T> nearest(Stream<T> all, Function<T, ?> code, LocalDate day) {
        return all.collect(Collectors.groupingBy(code)).values().stream()
                .flatMap(history -> Dated.nearest(history, day).stream());
    }

    private static List<Unit> sortedUnits(Stream<Unit> units) {
        return sorted(units, Unit::level, Unit::name);
    }

    private static List<Agency> sortedAgencies(Stream<Agency> agencies) {
        return sorted(agencies, Agency::level, Agency::name);
    }

    private static <T> List<T> sorted(Stream<T> all, Function<T, UnitLevel> level, Function<T, String> name) {
        var vietnamese = vietnamese();
        return all.map(each -> new Place<>(each, level.apply(each), vietnamese.getCollationKey(name.apply(each))))
                .sorted(Comparator.<Place<T>, UnitLevel>comparing(Place::level).thenComparing(Place::name))
                .map(Place::of)
                .toList();
    }

    /** Where one stands among others. Names are compared many times, and their keys are made once. */
    private record Place<T>(T of, UnitLevel level, CollationKey name) {}

    private static Unit toUnit(UnitRow row) {
        return new Unit(
                new UnitCode(row.code()),
                row.validFrom(),
                row.validTo(),
                row.name(),
                UnitLevel.valueOf(row.level()),
                unitCode(row.parent()),
                unitCode(row.successor()));
    }

    private static Agency toAgency(AgencyRow row) {
        return new Agency(
                new AgencyCode(row.code()),
                row.validFrom(),
                row.validTo(),
                row.name(),
                UnitLevel.valueOf(row.level()),
                row.successor() == null ? null : new AgencyCode(row.successor()));
    }

    private static @Nullable UnitCode unitCode(@Nullable String code) {
        return code == null ? null : new UnitCode(code);
    }
}
