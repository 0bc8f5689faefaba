package vn.lienthong.processes.security;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The roles that somebody has now. */
@Component
class Roles {

    private final IdentityService identities;

    Roles(IdentityService identities) {
        this.identities = identities;
    }

    List<GrantedAuthority> of(String userId) {
        var groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> groups.contains(role.group()))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
