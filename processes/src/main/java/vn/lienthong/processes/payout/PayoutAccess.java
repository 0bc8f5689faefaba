package vn.lienthong.processes.payout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.AgencyUnresolved;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.Oversight;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.cover.Covers;

/** Who may see and do what with a period and with a commune's part of it. A substitute may as the one who is covered. */
@Component
public class PayoutAccess {

    /** Opens periods, imports lists, finds the fund, closes. */
    public static final AgencyCode LEAD = new AgencyCode("SLDTBXH");

    /** Checks and approves the lists of its district. */
    public static final AgencyCode DEPARTMENT = new AgencyCode("PHONG_LDTBXH");

    /** Cleans and confirms its own list. */
    public static final AgencyCode COMMUNE = new AgencyCode("UBND_XA");

    private final Agencies agencies;
    private final Covers covers;
    private final Oversight oversight;
    private final Clock clock;

    PayoutAccess(Agencies agencies, Covers covers, Oversight oversight, Clock clock) {
        this.agencies = agencies;
        this.covers = covers;
        this.oversight = oversight;
        this.clock = clock;
    }

    /** Whether somebody may read everything of a period. */
    public boolean mayRead(String userId, Period period) {
        return mayReadAll(covers.groups(userId), period);
    }

    /** Whether somebody may read the part of one commune. */
    public boolean mayRead(String userId, Period period, String commune) {
        return !readable(userId, period, List.of(commune)).isEmpty();
    }

    /** Whether somebody belongs to the agency that answers to a code for a unit today, as officer or leader. */
    public boolean belongsTo(String userId, AgencyCode agency, String unit) {
        return isOf(covers.groups(userId), agency, unit);
    }

    /** Those of a period's communes whose part somebody may read. */
    public List<String> readable(String userId, Period period, List<String> communes) {
        var groups = covers.groups(userId);
        if (mayReadAll(groups, period)) {
            return communes;
        }
        var supervised = oversight.of(groups);
        return communes.stream()
                .filter(commune ->
                        supervised.filter(sight -> sight.includes(commune)).isPresent()
                                || isOf(groups, COMMUNE, commune)
                                || isOf(groups, DEPARTMENT, commune))
                .toList();
    }

    private boolean mayReadAll(Collection<String> groups, Period period) {
        return oversight
                        .of(groups)
                        .filter(sight -> sight.includes(period.unit()))
                        .isPresent()
                || isOf(groups, LEAD, period.unit());
    }

    private boolean isOf(Collection<String> groups, AgencyCode agency, String unit) {
        return group(agency, unit)
                .filter(group -> groups.contains(group.officers()) || groups.contains(group.leaders()))
                .isPresent();
    }

    private Optional<GroupId> group(AgencyCode agency, String unit) {
        try {
            return Optional.of(agencies.groupOf(agency, new UnitCode(unit), LocalDate.now(clock)));
        } catch (AgencyUnresolved nobody) {
            return Optional.empty();
        }
    }
}
