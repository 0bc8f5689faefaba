package vn.lienthong.processes.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lienthong.processes.agency.Oversight;

/**
 * Tells the engine who is asking, for the length of a request: its authorizations then hold in our pages and in the
 * REST API as they do in its own web apps. Groups are those that were read with the roles, in this request, so that a
 * change holds at once.
 */
class EngineIdentityFilter extends OncePerRequestFilter {

    private final IdentityService identities;

    EngineIdentityFilter(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = SecurityContextHolder.getContext().getAuthentication();
        if (!isSignedIn(user)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            identities.setAuthentication(user.getName(), groupsOf(user));
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }

    private static boolean isSignedIn(Authentication user) {
        return user != null && user.isAuthenticated() && !(user instanceof AnonymousAuthenticationToken);
    }

    private static List<String> groupsOf(Authentication user) {
        var own = Roles.groupsOf(user).toList();
        // The engine lets supervisors read diagrams and forms, of whatever unit they are.
        return own.stream().anyMatch(Oversight::isSupervisors)
                ? Stream.concat(own.stream(), Stream.of(Oversight.GROUP))
                        .distinct()
                        .toList()
                : own;
    }
}
