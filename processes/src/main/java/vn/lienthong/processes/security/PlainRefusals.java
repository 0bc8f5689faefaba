package vn.lienthong.processes.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.lienthong.processes.engine.Refusal;

/**
 * Shows people a refusal as it was written for them: the engine's REST API wraps it in its own words, and calls it a
 * fault of the server.
 */
class PlainRefusals extends OncePerRequestFilter {

    private static final Pattern WRAPPED = Pattern.compile(Pattern.quote(Refusal.BEGINNING) + "(.*?)'?$");

    /** The engine's code for a row that another transaction was faster to change. */
    private static final String CHANGED_MEANWHILE = "ENGINE-03005";

    private static final String WAITED_FOR = "/external-task/fetchAndLock";

    private final ObjectMapper json;

    PlainRefusals(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Only what changes something can be refused; large answers are not held up. Work for programs is waited for: its
     * answer is written long after this filter is through, and would stay in its buffer.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getRequestURI().endsWith(WAITED_FOR);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            rewrite(answer);
        }
        answer.copyBodyToResponse();
    }

    private void rewrite(ContentCachingResponseWrapper answer) throws IOException {
        if (!(read(answer.getContentAsByteArray()) instanceof ObjectNode problem)) {
            return;
        }
        var message = problem.path("message").asText();
        var refusal = WRAPPED.matcher(message);
        if (refusal.find()) {
            answer(answer, HttpStatus.BAD_REQUEST, problem.put("message", refusal.group(1)));
        } else if (message.contains(CHANGED_MEANWHILE)) {
            answer(answer, HttpStatus.CONFLICT, problem.put("message", "Hồ sơ vừa được xử lý ở nơi khác, hãy thử lại"));
        }
    }

    private void answer(ContentCachingResponseWrapper answer, HttpStatus status, ObjectNode problem)
            throws IOException {
        answer.resetBuffer();
        answer.setStatus(status.value());
        answer.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private JsonNode read(byte[] body) throws IOException {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException notJson) {
            return json.nullNode();
        }
    }
}
