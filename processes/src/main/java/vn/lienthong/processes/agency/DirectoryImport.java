package vn.lienthong.processes.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.agency.mybatis.AgencyRow;
import vn.lienthong.processes.agency.mybatis.DirectoryMapper;
import vn.lienthong.processes.agency.mybatis.UnitRow;

/**
 * Imports agencies and units from YAML. Only codes that are not known yet come in: what people changed stays. Parents
 * stand before their children.
 */
@Component
class DirectoryImport {

    /** Before everything that the product handles. */
    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);

    private static final Map<String, UnitLevel> UNIT_LEVELS = Map.of(
            "country", UnitLevel.COUNTRY,
            "province", UnitLevel.PROVINCE,
            "district", UnitLevel.DISTRICT,
            "commune", UnitLevel.COMMUNE);

    private static final Map<String, UnitLevel> AGENCY_LEVELS = Map.of(
            "ministry", UnitLevel.COUNTRY,
            "partner", UnitLevel.COUNTRY,
            "province", UnitLevel.PROVINCE,
            "district", UnitLevel.DISTRICT,
            "commune", UnitLevel.COMMUNE);

    private final DirectoryMapper rows;

    DirectoryImport(DirectoryMapper rows) {
        this.rows = rows;
    }

    /** @throws InvalidEntry naming file and line of what is not right; nothing is imported then */
    @Transactional
    public void importUnits(String file, InputStream content) {
        rows.lock();
        new YamlLists(file).list("units", UnitEntry.class, this::importUnit).read(content);
    }

    /** @throws InvalidEntry naming file and line of what is not right; nothing is imported then */
    @Transactional
    public void importAgencies(String file, InputStream content) {
        rows.lock();
        new YamlLists(file)
                .list("agencies", AgencyEntry.class, this::importAgency)
                .list("case-codes", CaseCodeEntry.class, this::importCaseCode)
                .read(content);
    }

    private void importUnit(UnitEntry entry) {
        var code = unitCode(entry.code());
        var level = level(UNIT_LEVELS, entry.level());
        var name = DirectoryNames.checked(Field.NAME, orEmpty(entry.name()));
        var from = Objects.requireNonNullElse(entry.validFrom(), FROM);
        demandOrder(from, entry.validTo());
        var parent = parent(level, entry.parent());
        var successor = entry.successor() == null ? null : unitCode(entry.successor());
        demandOther(code, successor);
        if (rows.unitHistory(code.value()).isEmpty()) {
            rows.insertUnit(
                    new UnitRow(code.value(), from, entry.validTo(), name, level.name(), parent, textOf(successor)));
        }
    }

    private void importAgency(AgencyEntry entry) {
        var code = agencyCode(entry.code());
        var level = level(AGENCY_LEVELS, entry.level());
        var name = DirectoryNames.checked(Field.NAME, orEmpty(entry.name()));
        var from = Objects.requireNonNullElse(entry.validFrom(), FROM);
        demandOrder(from, entry.validTo());
        var successor = entry.successor() == null ? null : agencyCode(entry.successor());
        demandOther(code, successor);
        if (rows.agencyHistory(code.value()).isEmpty()) {
            rows.insertAgency(
                    new AgencyRow(code.value(), from, entry.validTo(), name, level.name(), textOf(successor)));
        }
    }

    private void importCaseCode(CaseCodeEntry entry) {
        var group = new GroupId(agencyCode(entry.agency()), unitCode(entry.unit()));
        var agency = group.agency().value();
        var unit = group.unit().value();
        var prefix = CaseCodePrefix.checked(orEmpty(entry.prefix()));
        if (rows.isPrefixOfOthers(agency, unit, prefix)) {
            throw new InvalidEntry(Field.PREFIX, prefix, "là mã của cơ quan khác");
        }
        if (rows.caseCodePrefix(agency, unit).isEmpty()) {
            rows.setCaseCodePrefix(agency, unit, prefix);
        }
    }

    private @Nullable String parent(UnitLevel level, @Nullable String parent) {
        if (level == UnitLevel.COUNTRY && parent == null) {
            return null;
        }
        boolean known = parent != null
                && rows.unitHistory(parent).stream()
                        .anyMatch(row -> UnitLevel.valueOf(row.level()).compareTo(level) < 0);
        if (!known) {
            throw new InvalidEntry(
                    Field.PARENT, orEmpty(parent), "phải là đơn vị cấp cao hơn, đã có hoặc ở dòng phía trên");
        }
        return parent;
    }

    private static UnitLevel level(Map<String, UnitLevel> levels, @Nullable String name) {
        var level = levels.get(orEmpty(name).toLowerCase(Locale.ROOT));
        if (level == null) {
            throw new InvalidEntry(Field.LEVEL, orEmpty(name), "không có cấp này");
        }
        return level;
    }

    private static void demandOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            throw new InvalidEntry(Field.FROM, from.toString(), "phải trước ngày kết thúc");
        }
    }

    private static void demandOther(Object code, @Nullable Object successor) {
        if (code.equals(successor)) {
            throw new InvalidEntry(Field.SUCCESSOR, code.toString(), "phải khác chính nó");
        }
    }

    private static UnitCode unitCode(@Nullable String code) {
        return new UnitCode(orEmpty(code));
    }

    private static AgencyCode agencyCode(@Nullable String code) {
        return new AgencyCode(orEmpty(code));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String textOf(@Nullable Object code) {
        return code == null ? null : code.toString();
    }

    record UnitEntry(
            @Nullable String code,
            @Nullable String level,
            @Nullable String name,
            @Nullable String parent,
            @JsonProperty("valid-from") @Nullable LocalDate validFrom,
            @JsonProperty("valid-to") @Nullable LocalDate validTo,
            @Nullable String successor) {}

    record AgencyEntry(
            @Nullable String code,
            @Nullable String level,
            @Nullable String name,
            @JsonProperty("valid-from") @Nullable LocalDate validFrom,
            @JsonProperty("valid-to") @Nullable LocalDate validTo,
            @Nullable String successor) {}

    record CaseCodeEntry(
            @Nullable String agency,
            @Nullable String unit,
            @Nullable String prefix) {}
}
