package vn.lienthong.processes.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a signed-in user the roles of this moment: a session keeps those of the sign-in, and lives for hours. Whoever
 * has lost a role, or the account, loses it with the next request.
 */
class CurrentRolesFilter extends OncePerRequestFilter {

    private final Roles roles;

    CurrentRolesFilter(Roles roles) {
        this.roles = roles;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof UsernamePasswordAuthenticationToken user) {
            var current =
                    UsernamePasswordAuthenticationToken.authenticated(user.getName(), null, roles.of(user.getName()));
            current.setDetails(user.getDetails());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(current);
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
