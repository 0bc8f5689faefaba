package vn.lienthong.processes.handoff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when a task's form is asked for, by Tasklist or otherwise: that is how an officer sees what was handed over. */
class OpenedForms extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OpenedForms.class);

    private static final Pattern FORM =
            Pattern.compile(".*/task/([^/]+)/(?:form|deployed-form|rendered-form|form-variables)/?");

    private final HandOffs handOffs;

    OpenedForms(HandOffs handOffs) {
        this.handOffs = handOffs;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) || !form(request).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var form = form(request);
        var user = request.getRemoteUser();
        if (user != null && response.getStatus() < HttpStatus.BAD_REQUEST.value() && form.matches()) {
            note(form.group(1), user);
        }
    }

    /** Whoever got the form shall work with it, also when this could not be written down. */
    private void note(String taskId, String userId) {
        try {
            handOffs.opened(taskId, userId);
        } catch (DataAccessException e) {
            log.warn("That the form of task {} was opened could not be noted: {}", taskId, e.getMessage());
        }
    }

    private static Matcher form(HttpServletRequest request) {
        return FORM.matcher(request.getRequestURI());
    }
}
