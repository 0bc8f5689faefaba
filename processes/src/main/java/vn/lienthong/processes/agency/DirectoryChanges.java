package vn.lienthong.processes.agency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.agency.mybatis.AgencyRow;
import vn.lienthong.processes.agency.mybatis.DirectoryMapper;
import vn.lienthong.processes.agency.mybatis.UnitRow;

/**
 * Changes agencies and units from a day on. What held before that day stays as it was, so that cases of those days can
 * still be read. Each method throws {@link InvalidEntry} naming the field that is not right, and changes nothing then.
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

    @Transactional
    public void addUnit(String code, LocalDate from, String name, UnitLevel level, @Nullable String parent) {
        rows.lock();
        var unit = new UnitCode(code);
        if (!rows.unitHistory(unit.value()).isEmpty()) {
            throw new InvalidEntry(Field.UNIT_CODE, code, "đã có");
        }
        rows.insertUnit(
                new UnitRow(unit.value(), from, null, name(name), level.name(), parent(level, parent, from), null));
        groups.bringUpToDate();
    }

    @Transactional
    public void changeUnit(UnitCode code, LocalDate from, String name, @Nullable String parent) {
        var last = lastUnit(code);
        demandOpen(last.validTo(), last.validFrom(), from);
        var level = UnitLevel.valueOf(last.level());
        var changed = new UnitRow(last.code(), from, null, name(name), last.level(), parent(level, parent, from), null);
        if (from.equals(last.validFrom())) {
            rows.updateUnit(changed);
        } else {
            rows.updateUnit(ending(last, from, null));
            rows.insertUnit(changed);
        }
        groups.bringUpToDate();
    }

    @Transactional
    public void endUnit(UnitCode code, LocalDate from, @Nullable String successor) {
        var last = lastUnit(code);
        demandOpen(last.validTo(), last.validFrom().plusDays(1), from);
        if (successor != null) {
            demandOther(code.value(), successor);
            if (rows.unit(successor, from).isEmpty()) {
                throw new InvalidEntry(Field.SUCCESSOR, successor, "không có vào ngày " + SHOWN.format(from));
            }
        }
        rows.updateUnit(ending(last, from, successor));
    }

    /** Takes the last change back: an end, or a change that is still to come. */
    @Transactional
    public void undoUnit(UnitCode code, LocalDate today) {
        var last = lastUnit(code);
        if (last.validTo() == null) {
            var history = rows.unitHistory(code.value());
            demandToCome(history.size(), last.validFrom(), today);
            rows.deleteUnit(last);
            last = history.get(history.size() - 2);
        }
        rows.updateUnit(ending(last, null, null));
        groups.bringUpToDate();
    }

    @Transactional
    public void addAgency(String code, LocalDate from, String name, UnitLevel level) {
        rows.lock();
        var agency = new AgencyCode(code);
        if (!rows.agencyHistory(agency.value()).isEmpty()) {
            throw new InvalidEntry(Field.AGENCY_CODE, code, "đã có");
        }
        rows.insertAgency(new AgencyRow(agency.value(), from, null, name(name), level.name(), null));
        groups.bringUpToDate();
    }

    @Transactional
    public void renameAgency(AgencyCode code, LocalDate from, String name) {
        var last = lastAgency(code);
        demandOpen(last.validTo(), last.validFrom(), from);
        var changed = new AgencyRow(last.code(), from, null, name(name), last.level(), null);
        if (from.equals(last.validFrom())) {
            rows.updateAgency(changed);
        } else {
            rows.updateAgency(ending(last, from, null));
            rows.insertAgency(changed);
        }
        groups.bringUpToDate();
    }

    @Transactional
    public void endAgency(AgencyCode code, LocalDate from, @Nullable String successor) {
        var last = lastAgency(code);
        demandOpen(last.validTo(), last.validFrom().plusDays(1), from);
        if (successor != null) {
            demandOther(code.value(), successor);
            if (rows.agency(successor, from).isEmpty()) {
                throw new InvalidEntry(Field.SUCCESSOR, successor, "không có vào ngày " + SHOWN.format(from));
            }
        }
        rows.updateAgency(ending(last, from, successor));
    }

    /** Takes the last change back: an end, or a change that is still to come. */
    @Transactional
    public void undoAgency(AgencyCode code, LocalDate today) {
        var last = lastAgency(code);
        if (last.validTo() == null) {
            var history = rows.agencyHistory(code.value());
            demandToCome(history.size(), last.validFrom(), today);
            rows.deleteAgency(last);
            last = history.get(history.size() - 2);
        }
        rows.updateAgency(ending(last, null, null));
        groups.bringUpToDate();
    }

    /** Sets the official code at the front of an agency's case codes; null for our own. Codes in use stay as they are. */
    @Transactional
    public void setCaseCodePrefix(GroupId group, @Nullable String prefix) {
        rows.lock();
        var agency = group.agency().value();
        var unit = group.unit().value();
        if (prefix == null) {
            rows.clearCaseCodePrefix(agency, unit);
            return;
        }
        var checked = CaseCodePrefix.checked(prefix);
        if (rows.isPrefixOfOthers(agency, unit, checked)) {
            throw new InvalidEntry(Field.PREFIX, checked, "là mã của cơ quan khác");
        }
        rows.setCaseCodePrefix(agency, unit, checked);
    }

    private UnitRow lastUnit(UnitCode code) {
        rows.lock();
        return last(rows.unitHistory(code.value()), Field.UNIT_CODE, code.value());
    }

    private AgencyRow lastAgency(AgencyCode code) {
        rows.lock();
        return last(rows.agencyHistory(code.value()), Field.AGENCY_CODE, code.value());
    }

    private static UnitRow ending(UnitRow row, @Nullable LocalDate end, @Nullable String successor) {
        return new UnitRow(row.code(), row.validFrom(), end, row.name(), row.level(), row.parent(), successor);
    }

    private static AgencyRow ending(AgencyRow row, @Nullable LocalDate end, @Nullable String successor) {
        return new AgencyRow(row.code(), row.validFrom(), end, row.name(), row.level(), successor);
    }

    private @Nullable String parent(UnitLevel level, @Nullable String parent, LocalDate day) {
        if (level == UnitLevel.COUNTRY) {
            return null;
        }
        var above = parent == null ? null : rows.unit(parent, day).orElse(null);
        if (above == null || UnitLevel.valueOf(above.level()).compareTo(level) >= 0) {
            throw new InvalidEntry(
                    Field.PARENT,
                    parent == null ? "" : parent,
                    "phải là đơn vị cấp cao hơn, có vào ngày " + SHOWN.format(day));
        }
        return above.code();
    }

    private static String name(String name) {
        return DirectoryNames.checked(Field.NAME, name);
    }

    private static void demandOpen(@Nullable LocalDate validTo, LocalDate earliest, LocalDate from) {
        if (validTo != null) {
            throw new InvalidEntry(Field.FROM, SHOWN.format(from), "đã kết thúc từ ngày " + SHOWN.format(validTo));
        }
        if (from.isBefore(earliest)) {
            throw new InvalidEntry(Field.FROM, SHOWN.format(from), "phải từ ngày " + SHOWN.format(earliest));
        }
    }

    private static void demandOther(String code, String successor) {
        if (successor.equals(code)) {
            throw new InvalidEntry(Field.SUCCESSOR, successor, "phải khác chính nó");
        }
    }

    private static void demandToCome(int rows, LocalDate from, LocalDate today) {
        if (rows < 2 || !from.isAfter(today)) {
            throw new InvalidEntry(
                    Field.FROM, SHOWN.format(from), "chỉ hoàn tác được việc kết thúc và thay đổi chưa có hiệu lực");
        }
    }

    private static <T> T last(List<T> history, Field field, String code) {
        if (history.isEmpty()) {
            throw new InvalidEntry(field, code, "không có");
        }
        return history.get(history.size() - 1);
    }
}
