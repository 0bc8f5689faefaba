package vn.lienthong.processes.security;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.GroupId;

/**
 * Signs people and programs in against the engine's identity service, which also slows down guessing: after some wrong
 * passwords a user has to wait.
 */
@Component
class EngineAuthenticationProvider implements AuthenticationProvider {

    /** The role of everybody who leads an agency somewhere; which one is asked for each time. */
    static final String LEADER = "LEADER";

    private final IdentityService identities;

    EngineAuthenticationProvider(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var userId = attempt.getName();
        if (!passwordFits(userId, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("Wrong user or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(userId, null, authorities(userId));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean passwordFits(String userId, String password) {
        try {
            return identities.checkPassword(userId, password);
        } catch (AuthenticationException locked) {
            throw new BadCredentialsException("Too many wrong passwords", locked);
        }
    }

    private List<GrantedAuthority> authorities(String userId) {
        Set<String> groups = new HashSet<>(identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList());
        var roles = Arrays.stream(Role.values())
                .filter(role -> groups.contains(role.group()))
                .map(Role::name);
        var leader =
                groups.stream().filter(GroupId::isLeaders).map(group -> LEADER).limit(1);
        return Stream.concat(roles, leader)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
