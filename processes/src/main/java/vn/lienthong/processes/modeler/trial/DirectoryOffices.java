package vn.lienthong.processes.modeler.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyUnresolved;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.modeler.Refused;

/** Samples from the directory. */
@Component
class DirectoryOffices implements SampleOffices {

    private static final int PLACES = 2;

    private final Agencies agencies;
    private final Clock clock;

    DirectoryOffices(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public String agency(String unit) {
        var today = LocalDate.now(clock);
        return agencies.agencies().stream()
                .filter(agency -> agency.level() == UnitLevel.DISTRICT)
                .map(agency -> agency.code())
                .filter(code -> {
                    try {
                        agencies.groupOf(code, new UnitCode(unit), today);
                        return true;
                    } catch (AgencyUnresolved nobody) {
                        return false;
                    }
                })
                .findFirst()
                .map(code -> code.value())
                .orElseThrow(() -> Refused.entry("Đơn vị “%s” chưa có cơ quan nào".formatted(unit)));
    }

    @Override
    public List<String> communes(String unit) {
        var all = agencies.units().stream()
                .filter(each -> each.level() == UnitLevel.COMMUNE)
                .toList();
        var own = all.stream().filter(each -> isBelow(each, unit)).toList();
        return Stream.concat(own.stream(), all.stream())
                .map(each -> each.code().value())
                .distinct()
                .limit(PLACES)
                .toList();
    }

    @Override
    public String groupName(String group) {
        return GroupId.parse(group)
                .map(id -> agencies.displayName(id) + (GroupId.isLeaders(group) ? " (lãnh đạo)" : ""))
                .orElse(group);
    }

    private static boolean isBelow(Unit each, String unit) {
        var parent = each.parent();
        return parent != null && parent.value().equals(unit);
    }
}
