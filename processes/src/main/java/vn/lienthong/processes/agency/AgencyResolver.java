package vn.lienthong.processes.agency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who is meant by an agency's code in a case's unit on a day: the agency itself or, when it has ended, its
 * successor; in the unit of the agency's own level that is the case's unit or lies above it.
 */
@Component
class AgencyResolver {

    /** Reorganisations follow one another; a longer chain than this is a circle. */
    private static final int LONGEST_SUCCESSION = 10;

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Directory directory;

    AgencyResolver(Directory directory) {
        this.directory = directory;
    }

    /** @throws AgencyUnresolved when nobody answers */
    GroupId resolve(AgencyCode code, UnitCode caseUnit, LocalDate day) {
        var agency = agencyOn(code, day);
        return new GroupId(agency.code(), unitAt(agency.level(), unitOn(caseUnit, day), agency, day));
    }

    private Agency agencyOn(AgencyCode code, LocalDate day) {
        return follow("cơ quan", code, day, directory::agency, directory::agencyHistory, Agency::successor);
    }

    /** The unit itself or, when it has ended, its successor. */
    Unit unitOn(UnitCode code, LocalDate day) {
        return follow("đơn vị", code, day, directory::unit, directory::unitHistory, Unit::successor);
    }

    private static <C, T extends Dated> T follow(
            String kind,
            C code,
            LocalDate day,
            BiFunction<C, LocalDate, Optional<T>> onDay,
            Function<C, List<T>> historyOf,
            Function<T, @Nullable C> successor) {
        var current = code;
        for (int i = 0; i < LONGEST_SUCCESSION; i++) {
            var found = onDay.apply(current, day);
            if (found.isPresent()) {
                return found.get();
            }
            current = historyOf.apply(current).stream()
                    .filter(past -> past.endsBy(day))
                    .reduce((earlier, later) -> later)
                    .map(successor)
                    .orElseThrow(() -> new AgencyUnresolved("không có %s “%s” vào ngày %s, và không có %s kế thừa"
                            .formatted(kind, code, SHOWN.format(day), kind)));
        }
        throw new AgencyUnresolved("các %s kế thừa của “%s” tạo thành vòng lặp".formatted(kind, code));
    }

    private UnitCode unitAt(UnitLevel level, Unit unit, Agency agency, LocalDate day) {
        var current = unit;
        while (current.level().compareTo(level) > 0) {
            var parent = current.parent();
            if (parent == null) {
                throw new AgencyUnresolved("đơn vị “%s” thiếu đơn vị cấp trên".formatted(current.name()));
            }
            var above = unitOn(parent, day);
            if (above.level().compareTo(current.level()) >= 0) {
                throw new AgencyUnresolved("cấp trên của “%s” là “%s”, không phải đơn vị cấp cao hơn"
                        .formatted(current.name(), above.name()));
            }
            current = above;
        }
        if (current.level() != level) {
            throw new AgencyUnresolved("cơ quan “%s” ở %s, không xác định được từ “%s”"
                    .formatted(agency.name(), level.label().toLowerCase(Locale.ROOT), unit.name()));
        }
        return current.code();
    }
}
