package vn.lienthong.processes.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.AgencyUnresolved;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.UnitCode;

/** Who answers for a case as a whole. */
@Component
class CaseLeads {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final IdentityService identities;
    private final Agencies agencies;
    private final Clock clock;

    CaseLeads(IdentityService identities, Agencies agencies, Clock clock) {
        this.identities = identities;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The group of the lead agency, or of its successor; empty if it has ended without one. */
    Optional<GroupId> of(CaseFile file) {
        try {
            return Optional.of(agencies.groupOf(
                    new AgencyCode(file.leadAgency()), new UnitCode(file.unit()), LocalDate.now(clock)));
        } catch (AgencyUnresolved ended) {
            return Optional.empty();
        }
    }

    /** @param agency code of an agency */
    boolean hasEnded(String agency) {
        return agencies.agency(new AgencyCode(agency)).isEmpty();
    }

    /** Whether somebody leads the lead agency, or is an administrator. */
    boolean mayDecide(String userId, CaseFile file) {
        var leaders = of(file).map(GroupId::leaders).orElse(ADMINISTRATORS);
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .anyMatch(group ->
                        group.getId().equals(ADMINISTRATORS) || group.getId().equals(leaders));
    }
}
