package vn.lienthong.processes.judicial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.AgencyRoles;
import vn.lienthong.processes.agency.AgencyUnresolved;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.Oversight;
import vn.lienthong.processes.agency.Sight;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.cover.Covers;

/**
 * Who may read a request: the officers and leaders of its issuer in its unit, with the person; supervisors of that unit
 * or of one above and administrators, without. A substitute may as the one who is covered.
 */
@Component
public class JudicialAccess {

    /** The role of the agency that issues criminal records; which agency has it is dated data. */
    public static final String ISSUER = "JUDICIAL_RECORD_ISSUER";

    private final Agencies agencies;
    private final AgencyRoles roles;
    private final Covers covers;
    private final Oversight oversight;
    private final Clock clock;

    JudicialAccess(Agencies agencies, AgencyRoles roles, Covers covers, Oversight oversight, Clock clock) {
        this.agencies = agencies;
        this.roles = roles;
        this.covers = covers;
        this.oversight = oversight;
        this.clock = clock;
    }

    /** Whether somebody may read what a request is about, its person masked. */
    public boolean mayRead(String userId, JudicialRequest request) {
        var groups = covers.groups(userId);
        return oversees(groups, request.unit()) || isIssuer(groups, request);
    }

    /** Whether somebody may read whom a request is about. */
    public boolean maySeePerson(String userId, JudicialRequest request) {
        return isIssuer(covers.groups(userId), request);
    }

    /** Whether somebody may read every request. */
    public boolean mayReadAll(String userId) {
        return oversight.of(covers.groups(userId)).filter(Sight::isAll).isPresent();
    }

    /** The issuers' desks that somebody works at; everybody else has none. */
    public Set<Desk> desks(String userId) {
        var groups = covers.groups(userId);
        return desks(desk -> isOf(groups, desk));
    }

    /** The issuers' desks that somebody supervises; everybody else has none. */
    public Set<Desk> overseen(String userId) {
        var groups = covers.groups(userId);
        return desks(desk -> oversees(groups, desk.unit()));
    }

    private Set<Desk> desks(Predicate<Desk> wanted) {
        var desks = new LinkedHashSet<Desk>();
        for (var issuer : roles.everHeld(ISSUER)) {
            agencies.units().stream()
                    .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                    .map(unit -> new Desk(issuer.value(), unit.code().value()))
                    .filter(wanted)
                    .forEach(desks::add);
        }
        return desks;
    }

    private boolean oversees(Collection<String> groups, String unit) {
        return oversight.of(groups).filter(sight -> sight.includes(unit)).isPresent();
    }

    private boolean isIssuer(Collection<String> groups, JudicialRequest request) {
        return isOf(groups, new Desk(request.issuer(), request.unit()));
    }

    private boolean isOf(Collection<String> groups, Desk desk) {
        return group(desk)
                .filter(group -> groups.contains(group.officers()) || groups.contains(group.leaders()))
                .isPresent();
    }

    private Optional<GroupId> group(Desk desk) {
        try {
            return Optional.of(
                    agencies.groupOf(new AgencyCode(desk.issuer()), new UnitCode(desk.unit()), LocalDate.now(clock)));
        } catch (AgencyUnresolved nobody) {
            return Optional.empty();
        }
    }

    /**
     * Where requests are worked on.
     *
     * @param issuer code of the agency that {@code judicial_request} names, whoever has succeeded it since
     * @param unit code of the province
     */
    public record Desk(String issuer, String unit) {}
}
