package vn.lienthong.processes.agency;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Finds who is meant by an agency's code in a case's unit on a day: the agency itself or, when it has ended, its
 * successor; in the unit of the agency's own level that is the case's unit or lies above it.
 */
@Component
class AgencyResolver {

    /** Reorganisations follow one another; a longer chain than this is a circle. */
    private static final int LONGEST_SUCCESSION = 10;

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
        var current = code;
        for (int i = 0; i < LONGEST_SUCCESSION; i++) {
            var agency = directory.agency(current, day);
            if (agency.isPresent()) {
                return agency.get();
            }
            current = directory.agencyHistory(current).stream()
                    .filter(past -> past.validTo() != null && !past.validTo().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .map(Agency::successor)
                    .orElseThrow(() -> new AgencyUnresolved(
                            "Không có cơ quan “%s” vào ngày %s, và không có cơ quan kế thừa".formatted(code, day)));
        }
        throw new AgencyUnresolved("Các cơ quan kế thừa của “%s” tạo thành vòng lặp".formatted(code));
    }

    /** The unit itself or, when it has ended, its successor. */
    Unit unitOn(UnitCode code, LocalDate day) {
        var current = code;
        for (int i = 0; i < LONGEST_SUCCESSION; i++) {
            var unit = directory.unit(current, day);
            if (unit.isPresent()) {
                return unit.get();
            }
            current = directory.unitHistory(current).stream()
                    .filter(past -> past.validTo() != null && !past.validTo().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .map(Unit::successor)
                    .orElseThrow(() -> new AgencyUnresolved(
                            "Không có đơn vị “%s” vào ngày %s, và không có đơn vị kế thừa".formatted(code, day)));
        }
        throw new AgencyUnresolved("Các đơn vị kế thừa của “%s” tạo thành vòng lặp".formatted(code));
    }

    private UnitCode unitAt(UnitLevel level, Unit unit, Agency agency, LocalDate day) {
        var current = unit;
        while (current.level().compareTo(level) > 0) {
            var parent = current.parent();
            if (parent == null) {
                throw new AgencyUnresolved("Đơn vị “%s” thiếu đơn vị cấp trên".formatted(current.name()));
            }
            current = unitOn(parent, day);
        }
        if (current.level() != level) {
            throw new AgencyUnresolved("Cơ quan “%s” ở %s, không xác định được từ “%s”"
                    .formatted(agency.name(), level.label().toLowerCase(Locale.ROOT), unit.name()));
        }
        return current.code();
    }
}
