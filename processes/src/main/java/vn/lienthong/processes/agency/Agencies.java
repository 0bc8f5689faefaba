package vn.lienthong.processes.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.mybatis.DirectoryMapper;

/**
 * The agencies, as diagrams and the other parts of the product ask for them. Diagrams know this bean as
 * {@code agencies}; they name an agency by its code, never by a name, and get who answers to it today.
 */
@Component
public class Agencies {

    private static final String UNIT = "unit";
    private static final String HOLDER_PREFIX = "holder_";
    private static final String FORWARDS_PREFIX = "forwards_";

    private final Directory directory;
    private final AgencyResolver resolver;
    private final DirectoryMapper rows;
    private final Clock clock;

    Agencies(Directory directory, AgencyResolver resolver, DirectoryMapper rows, Clock clock) {
        this.directory = directory;
        this.resolver = resolver;
        this.rows = rows;
        this.clock = clock;
    }

    /** Name of the variable that holds the agency which a task was forwarded to. */
    public static String holderVariable(String taskKey) {
        return HOLDER_PREFIX + taskKey;
    }

    /** Name of the variable that counts how often a task was forwarded since it was last done. */
    public static String forwardsVariable(String taskKey) {
        return FORWARDS_PREFIX + taskKey;
    }

    /** Value of a holder's variable while the leaders of an agency, not its officers, have the task. */
    public static String leadersOf(String agency) {
        return agency + GroupId.LEADERS;
    }

    /**
     * The group that does the current task: the officers of the agency for the case's unit, or of the agency that the
     * task was forwarded to, or the leaders who have to settle who does it.
     *
     * @throws AgencyUnresolved when nobody answers to the code today
     */
    public String group(DelegateExecution execution, String agency) {
        if (!(execution.getVariable(holderVariable(execution.getCurrentActivityId())) instanceof String holder)) {
            return group(agency, execution).officers();
        }
        var group = group(withoutLeaders(holder), execution);
        return GroupId.isLeaders(holder) ? group.leaders() : group.officers();
    }

    /**
     * The agency that a task lies with now: the one that it was forwarded to, else its own. For the process that is
     * called for the task, not for the task's own.
     */
    public String holder(DelegateExecution execution, String taskKey, String agency) {
        var caller = execution.getProcessInstance().getSuperExecution();
        var holder = caller == null ? null : caller.getVariable(holderVariable(taskKey));
        return holder instanceof String other ? withoutLeaders(other) : agency;
    }

    /**
     * The group of the leaders of that agency for the case's unit.
     *
     * @throws AgencyUnresolved when nobody answers to the code today
     */
    public String leaders(DelegateExecution execution, String agency) {
        return group(agency, execution).leaders();
    }

    /** The agencies that can be asked or be forwarded to, for the select boxes of Camunda Forms. */
    public SpinJsonNode options(DelegateExecution execution) {
        var today = today();
        var level = caseUnitLevel(execution, today);
        return Spin.JSON(directory.agencies(today).stream()
                .filter(agency -> agency.level().compareTo(level) <= 0)
                .map(agency -> option(agency.name(), agency.code().value()))
                .toList());
    }

    /** The units of the same level as the case's unit, without that one, for the select boxes of Camunda Forms. */
    public SpinJsonNode unitOptions(DelegateExecution execution) {
        var unit = caseUnit(execution);
        var today = today();
        var level = caseUnitLevel(execution, today);
        return Spin.JSON(directory.units(today).stream()
                .filter(other -> other.level() == level && !other.code().equals(unit))
                .map(other -> option(other.name(), other.code().value()))
                .toList());
    }

    /** The group of the agency that answers to a code for a unit on a day. */
    public GroupId groupOf(AgencyCode agency, UnitCode unit, LocalDate day) {
        return resolver.resolve(agency, unit, day);
    }

    /** A unit as it is today. */
    public Optional<Unit> unit(UnitCode code) {
        return directory.unit(code, today());
    }

    /** An agency as it is today. */
    public Optional<Agency> agency(AgencyCode code) {
        return directory.agency(code, today());
    }

    /** The units that hold today, from the country down, in Vietnamese order of names. */
    public List<Unit> units() {
        return directory.units(today());
    }

    /** The units right below a unit that hold today, in Vietnamese order of names. */
    public List<Unit> unitsBelow(UnitCode parent) {
        return units().stream().filter(unit -> parent.equals(unit.parent())).toList();
    }

    /** The agencies that hold today, from the country down, in Vietnamese order of names. */
    public List<Agency> agencies() {
        return directory.agencies(today());
    }

    /** All units there are, were or will be: each as it is today, else as it will first be, else as it last was. */
    public List<Unit> everyUnit() {
        return directory.allUnits(today());
    }

    /** All agencies in the same way. */
    public List<Agency> everyAgency() {
        return directory.allAgencies(today());
    }

    /** “Văn phòng HĐND - UBND huyện – Huyện Bù Đăng”; codes where a name is not known. */
    public String displayName(GroupId group) {
        return displayName(agencyName(group.agency()), unitName(group.unit()));
    }

    static String displayName(String agency, String unit) {
        return agency + " – " + unit;
    }

    /** The agency's name as it is today, else as it will first be, else as it last was. */
    public String agencyName(AgencyCode code) {
        return Dated.nearest(directory.agencyHistory(code), today())
                .map(Agency::name)
                .orElse(code.value());
    }

    /** The unit's name as it is today, else as it will first be, else as it last was. */
    public String unitName(UnitCode code) {
        return Dated.nearest(directory.unitHistory(code), today())
                .map(Unit::name)
                .orElse(code.value());
    }

    /** What stands at the front of the case codes of an agency in its unit: its official code, else our own. */
    public String caseCodePrefix(GroupId group) {
        return officialPrefix(group)
                .orElseGet(() -> group.agency() + "." + group.unit().value().toUpperCase(Locale.ROOT));
    }

    Optional<String> officialPrefix(GroupId group) {
        return rows.caseCodePrefix(group.agency().value(), group.unit().value());
    }

    private UnitLevel caseUnitLevel(DelegateExecution execution, LocalDate day) {
        return resolver.unitOn(caseUnit(execution), day).level();
    }

    private GroupId group(String agency, DelegateExecution execution) {
        return resolver.resolve(agencyCode(agency), caseUnit(execution), today());
    }

    private static String withoutLeaders(String holder) {
        return GroupId.isLeaders(holder) ? holder.substring(0, holder.length() - GroupId.LEADERS.length()) : holder;
    }

    private static AgencyCode agencyCode(String agency) {
        try {
            return new AgencyCode(agency);
        } catch (InvalidEntry e) {
            throw new AgencyUnresolved("không có cơ quan “%s”".formatted(agency), e);
        }
    }

    private static UnitCode caseUnit(DelegateExecution execution) {
        if (!(execution.getVariable(UNIT) instanceof String unit)) {
            throw new AgencyUnresolved("hồ sơ chưa có đơn vị");
        }
        try {
            return new UnitCode(unit);
        } catch (InvalidEntry e) {
            throw new AgencyUnresolved("không có đơn vị “%s”".formatted(unit), e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, String> option(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
