package vn.lienthong.processes.security;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.GroupId;

/** The roles that somebody has now, and the groups that give them. */
@Component
class Roles {

    /** The role of everybody who leads an agency somewhere; which one is asked for each time. */
    static final String LEADER = "LEADER";

    private final IdentityService identities;

    Roles(IdentityService identities) {
        this.identities = identities;
    }

    /** All that is read of somebody in a request: roles, and memberships of groups. */
    List<GrantedAuthority> of(String userId) {
        var groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        var roles = Arrays.stream(Role.values())
                .filter(role -> groups.stream().anyMatch(role::isGivenBy))
                .map(Role::name);
        var leader =
                groups.stream().filter(GroupId::isLeaders).map(group -> LEADER).limit(1);
        return Stream.concat(
                        Stream.concat(roles, leader).map(role -> new SimpleGrantedAuthority("ROLE_" + role)),
                        groups.stream().map(Membership::new))
                .toList();
    }

    /** Ids of the groups that somebody is in whose roles were read in this request. */
    static Stream<String> groupsOf(Authentication user) {
        return user.getAuthorities().stream()
                .filter(Membership.class::isInstance)
                .map(authority -> ((Membership) authority).group());
    }

    private record Membership(String group) implements GrantedAuthority {
        @Override
        public String getAuthority() {
            return "GROUP_" + group;
        }
    }
}
