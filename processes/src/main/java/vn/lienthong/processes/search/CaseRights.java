package vn.lienthong.processes.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.Oversight;

/**
 * Who finds which cases: supervisors those of their unit and all in it, leaders those that their agencies took part in,
 * administrators all. By the memberships of this moment; what a substitute has for a time opens nothing here.
 */
@Component
public class CaseRights {

    private final IdentityService identities;
    private final Oversight oversight;

    CaseRights(IdentityService identities, Oversight oversight) {
        this.identities = identities;
        this.oversight = oversight;
    }

    /** @throws ResponseStatusException 403 for whoever supervises and leads nothing (any more) */
    public CaseSight of(String userId) {
        var groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
        var supervised = oversight.of(groups);
        var led = groups.stream().filter(GroupId::isLeaders).toList();
        if (supervised.isEmpty() && led.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new CaseSight(
                supervised.orElse(null), led.stream().flatMap(this::own).collect(Collectors.toUnmodifiableSet()));
    }

    /** The group's officers, its leaders, and those of whatever they have succeeded. */
    private Stream<String> own(String leaders) {
        return GroupId.parse(leaders).map(oversight::withPredecessors).orElse(List.of()).stream()
                .flatMap(group -> Stream.of(group.officers(), group.leaders()));
    }
}
