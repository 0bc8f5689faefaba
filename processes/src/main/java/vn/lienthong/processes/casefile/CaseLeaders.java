package vn.lienthong.processes.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.UnitCode;

/** Who answers for a case as a whole: the leaders of its lead agency, and administrators. */
@Component
class CaseLeaders {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final IdentityService identities;
    private final Agencies agencies;
    private final Clock clock;

    CaseLeaders(IdentityService identities, Agencies agencies, Clock clock) {
        this.identities = identities;
        this.agencies = agencies;
        this.clock = clock;
    }

    boolean include(String userId, CaseFile file) {
        var lead = agencies.groupOf(new AgencyCode(file.leadAgency()), new UnitCode(file.unit()), LocalDate.now(clock));
        var entitled = Set.of(ADMINISTRATORS, lead.leaders());
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .anyMatch(group -> entitled.contains(group.getId()));
    }
}
