package vn.lienthong.processes.agency;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.mybatis.AgencyRow;
import vn.lienthong.processes.agency.mybatis.DirectoryMapper;
import vn.lienthong.processes.agency.mybatis.UnitRow;

/**
 * Changes agencies and units from a day on. What held before that day stays as it was, so that cases of those days can
 * still be read.
 */
@Component
class DirectoryChanges {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DirectoryMapper rows;
    private final AgencyGroups groups;

    DirectoryChanges(DirectoryMapper rows, AgencyGroups groups) {
        this.rows = rows;
        this.groups = groups;
    }

    /** @throws InvalidEntry naming the field that is not right; nothing is changed then */
    @Transactional
    public void addUnit(String code, LocalDate from, String name, UnitLevel level, @Nullable String parent) {
        var unit = new UnitCode(code);
        if (!rows.unitHistory(unit.value()).isEmpty()) {
            throw new InvalidEntry("Mã đơn vị", code, "đã có");
        }
        rows.insertUnit(
                new UnitRow(unit.value(), from, null, name(name), level.name(), parent(level, parent, from), null));
        groups.bringUpToDate();
    }

    /** @throws InvalidEntry naming the field that is not right; nothing is changed then */
    @Transactional
    public void changeUnit(UnitCode code, LocalDate from, String name, @Nullable String parent) {
        var last = last(rows.unitHistory(code.value()), "Mã đơn vị", code.value());
        demandOpen(last.validTo(), last.validFrom(), from);
        var level = UnitLevel.valueOf(last.level());
        var changed = new UnitRow(last.code(), from, null, name(name), last.level(), parent(level, parent, from), null);
        if (from.equals(last.validFrom())) {
            rows.updateUnit(changed);
        } else {
            rows.updateUnit(
                    new UnitRow(last.code(), last.validFrom(), from, last.name(), last.level(), last.parent(), null));
            rows.insertUnit(changed);
        }
        groups.bringUpToDate();
    }

    /** @throws InvalidEntry naming the field that is not right; nothing is changed then */
    @Transactional
    public void endUnit(UnitCode code, LocalDate from, @Nullable String successor) {
        var last = last(rows.unitHistory(code.value()), "Mã đơn vị", code.value());
        demandOpen(last.validTo(), last.validFrom().plusDays(1), from);
        if (successor != null && rows.unit(successor, from).isEmpty()) {
            throw new InvalidEntry("Đơn vị kế thừa", successor, "không có vào ngày " + SHOWN.format(from));
        }
        rows.updateUnit(
                new UnitRow(last.code(), last.validFrom(), from, last.name(), last.level(), last.parent(), successor));
    }

    /** @throws InvalidEntry naming the field that is not right; nothing is changed then */
    @Transactional
    public void addAgency(String code, LocalDate from, String name, UnitLevel level) {
        var agency = new AgencyCode(code);
        if (!rows.agencyHistory(agency.value()).isEmpty()) {
            throw new InvalidEntry("Mã cơ quan", code, "đã có");
        }
        rows.insertAgency(new AgencyRow(agency.value(), from, null, name(name), level.name(), null));
        groups.bringUpToDate();
    }

    /** @throws InvalidEntry naming the field that is not right; nothing is changed then */
    @Transactional
    public void renameAgency(AgencyCode code, LocalDate from, String name) {
        var last = last(rows.agencyHistory(code.value()), "Mã cơ quan", code.value());
        demandOpen(last.validTo(), last.validFrom(), from);
        var changed = new AgencyRow(last.code(), from, null, name(name), last.level(), null);
        if (from.equals(last.validFrom())) {
            rows.updateAgency(changed);
        } else {
            rows.updateAgency(new AgencyRow(last.code(), last.validFrom(), from, last.name(), last.level(), null));
            rows.insertAgency(changed);
        }
        groups.bringUpToDate();
    }

    /** @throws InvalidEntry naming the field that is not right; nothing is changed then */
    @Transactional
    public void endAgency(AgencyCode code, LocalDate from, @Nullable String successor) {
        var last = last(rows.agencyHistory(code.value()), "Mã cơ quan", code.value());
        demandOpen(last.validTo(), last.validFrom().plusDays(1), from);
        if (successor != null && rows.agency(successor, from).isEmpty()) {
            throw new InvalidEntry("Cơ quan kế thừa", successor, "không có vào ngày " + SHOWN.format(from));
        }
        rows.updateAgency(new AgencyRow(last.code(), last.validFrom(), from, last.name(), last.level(), successor));
    }

    private @Nullable String parent(UnitLevel level, @Nullable String parent, LocalDate day) {
        if (level == UnitLevel.COUNTRY) {
            return null;
        }
        var above = parent == null ? null : rows.unit(parent, day).orElse(null);
        if (above == null || UnitLevel.valueOf(above.level()).compareTo(level) >= 0) {
            throw new InvalidEntry(
                    "Đơn vị cấp trên",
                    String.valueOf(parent),
                    "phải là đơn vị cấp cao hơn, có vào ngày " + SHOWN.format(day));
        }
        return above.code();
    }

    private static String name(String name) {
        var normalized = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (normalized.isEmpty()) {
            throw new InvalidEntry("Tên", name, "không được để trống");
        }
        return normalized;
    }

    private static void demandOpen(@Nullable LocalDate validTo, LocalDate earliest, LocalDate from) {
        if (validTo != null) {
            throw new InvalidEntry("Từ ngày", SHOWN.format(from), "đã kết thúc từ ngày " + SHOWN.format(validTo));
        }
        if (from.isBefore(earliest)) {
            throw new InvalidEntry("Từ ngày", SHOWN.format(from), "phải từ ngày " + SHOWN.format(earliest));
        }
    }

    private static <T> T last(List<T> history, String field, String code) {
        if (history.isEmpty()) {
            throw new InvalidEntry(field, code, "không có");
        }
        return history.get(history.size() - 1);
    }
}
