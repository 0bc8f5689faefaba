package vn.lienthong.processes.security;

import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs people and programs in against the engine's identity service, which also slows down guessing: after some wrong
 * passwords a user has to wait.
 */
@Component
class EngineAuthenticationProvider implements AuthenticationProvider {

    private final IdentityService identities;
    private final Roles roles;

    EngineAuthenticationProvider(IdentityService identities, Roles roles) {
        this.identities = identities;
        this.roles = roles;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var userId = attempt.getName();
        if (!passwordFits(userId, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("Wrong user or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(userId, null, roles.of(userId));
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
}
