package vn.lienthong.processes.security;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.GroupId;

/** The roles that somebody has now. */
@Component
class Roles {

    /** The role of everybody who leads an agency somewhere; which one is asked for each time. */
    static final String LEADER = "LEADER";

    private final IdentityService identities;

    Roles(IdentityService identities) {
        this.identities = identities;
    }

    List<GrantedAuthority> of(String userId) {
        var groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        var roles = Arrays.stream(Role.values())
                .filter(role -> groups.stream().anyMatch(role::isGivenBy))
                .map(Role::name);
        var leader =
                groups.stream().filter(GroupId::isLeaders).map(group -> LEADER).limit(1);
        return Stream.concat(roles, leader)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
