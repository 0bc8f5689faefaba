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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.lienthong.processes.engine.Refusal;

/**
 * Shows people a refusal in words for people: the engine's REST API wraps ours in its own words, calls them a fault of
 * the server, and has English ones for what the engine refuses by itself.
 */
class PlainRefusals extends OncePerRequestFilter {

    private static final Pattern WRAPPED = Pattern.compile(Pattern.quote(Refusal.BEGINNING) + "(.*?)'?$");

    private static final String TYPE = "type";
    private static final String MESSAGE = "message";

    /** What people are told of what the engine refuses. */
    private static final List<Known> KNOWN = List.of(
            new Known(
                    TYPE,
                    "AuthorizationException",
                    HttpStatus.FORBIDDEN,
                    "Tài khoản của bạn không có quyền làm việc này"),
            new Known(TYPE, "TaskAlreadyClaimedException", HttpStatus.CONFLICT, "Công việc này đã có người nhận"),
            new Known(
                    MESSAGE,
                    "Cannot find task with id",
                    HttpStatus.NOT_FOUND,
                    "Công việc này không còn: đã có người làm xong, hoặc không còn phải làm"),
            // The engine's code for a row that another transaction was faster to change.
            new Known(MESSAGE, "ENGINE-03005", HttpStatus.CONFLICT, "Hồ sơ vừa được xử lý ở nơi khác, hãy thử lại"));

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");

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
        return !CHANGING.contains(request.getMethod())
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
        var refusal = WRAPPED.matcher(problem.path(MESSAGE).asText());
        if (refusal.find()) {
            answer(answer, HttpStatus.BAD_REQUEST, problem.put(MESSAGE, refusal.group(1)));
            return;
        }
        var known = KNOWN.stream().filter(each -> each.isIn(problem)).findFirst();
        if (known.isPresent()) {
            answer(
                    answer,
                    known.get().status(),
                    problem.put(MESSAGE, known.get().told()));
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

    /** @param part of the field of the engine's answer by which it is known */
    private record Known(String field, String part, HttpStatus status, String told) {

        boolean isIn(JsonNode problem) {
            return problem.path(field).asText().contains(part);
        }
    }
}
