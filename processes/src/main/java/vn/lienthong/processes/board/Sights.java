package vn.lienthong.processes.board;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.UnitLevel;

/**
 * Who sees what: supervisors and administrators everything, a leader the units of own agencies and those that lie in
 * them. Agencies of the country are partners too, so leading one of them opens nothing by itself.
 */
@Component
class Sights {

    private static final List<String> SEE_ALL = List.of("supervisors", "camunda-admin");

    private final IdentityService identities;

    Sights(IdentityService identities) {
        this.identities = identities;
    }

    /** @throws ResponseStatusException 403 for whoever leads nothing (any more) */
    Sight of(String userId, Territory territory) {
        var groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
        if (groups.stream().anyMatch(SEE_ALL::contains)) {
            return Sight.ALL;
        }
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
