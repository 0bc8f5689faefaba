package vn.lienthong.processes.board;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.Oversight;
import vn.lienthong.processes.agency.Sight;
import vn.lienthong.processes.agency.UnitLevel;

/**
 * Who sees what: supervisors their unit and all in it, administrators everything, a leader the units of own agencies and
 * those that lie in them. Agencies of the country are partners too, so leading one of them opens nothing by itself.
 */
@Component
class Sights {

    private final IdentityService identities;
    private final Oversight oversight;

    Sights(IdentityService identities, Oversight oversight) {
        this.identities = identities;
        this.oversight = oversight;
    }

    /** @throws ResponseStatusException 403 for whoever leads nothing (any more) */
    Sight of(String userId, Territory territory) {
        var groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
        return oversight.of(groups).orElseGet(() -> ofLeader(groups, territory));
    }

    private static Sight ofLeader(List<String> groups, Territory territory) {
        if (groups.stream().noneMatch(GroupId::isLeaders)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Sight(groups.stream()
                .filter(GroupId::isLeaders)
                .flatMap(group -> GroupId.parse(group).stream())
                .map(group -> group.unit().value())
                .filter(unit -> territory
                        .unit(unit)
                        .filter(found -> found.level() != UnitLevel.COUNTRY)
                        .isPresent())
                .flatMap(unit -> territory.within(unit).stream())
                .collect(Collectors.toSet()));
    }
}
