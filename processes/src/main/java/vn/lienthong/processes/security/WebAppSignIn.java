package vn.lienthong.processes.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Signs users of our own sign-in page in to Camunda's web apps; these name the class in a filter's setting. */
public class WebAppSignIn implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var user = request.getUserPrincipal();
        return user == null ? AuthenticationResult.unsuccessful() : AuthenticationResult.successful(user.getName());
    }

    /** Nothing to add: requests without sign-in never get here. */
    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
}
