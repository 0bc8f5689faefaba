package vn.lienthong.processes.security;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/**
 * Signs people and programs in against the engine's identity service, which also slows down guessing: after some wrong
 * passwords a user has to wait.
 */
@Component
class EngineAuthenticationProvider implements AuthenticationProvider {

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
        return Arrays.stream(Role.values())
                .filter(role -> groups.contains(role.group()))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
