package vn.lienthong.processes.judicial.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialVariables;

/** What the diagram's connector tells callers; diagrams know this bean as {@code judicialNotices}. */
@Component
public class JudicialNotices {

    private static final int OK = 2;
    private static final int HUNDRED = 100;

    private final NoticeSettings settings;
    private final JudicialRequests requests;
    private final ObjectMapper json;
    private final Clock clock;

    JudicialNotices(NoticeSettings settings, JudicialRequests requests, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.requests = requests;
        this.json = json;
        this.clock = clock;
    }

    /** Whether anybody wants to hear. */
    boolean areWanted() {
        return settings.url() != null;
    }

    public String url() {
        return Objects.requireNonNull(settings.url(), "nobody wants to hear").toString();
    }

    public String authorization() {
        return "Bearer " + (settings.key() == null ? "" : settings.key());
    }

    /** The notice as JSON: no person, no case. */
    public String body(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        var request = requests.byId(variables.request()).orElseThrow();
        var state = variables.notice();
        return written(new Notice(request.requestId(), state, portalState(request, state), clock.instant()));
    }

    /** Of what is closed: how it ended. */
    private static int portalState(JudicialRequest request, JudicialState state) {
        return state == JudicialState.CLOSED ? request.portalState() : state.portalState(request.submittedAt() != null);
    }

    /**
     * Whether the receiver has taken it.
     *
     * @throws NotTaken so that it is tried again
     */
    public boolean taken(int statusCode) {
        if (statusCode / HUNDRED != OK) {
            throw NoticeAttempts.failure(new NotTaken(statusCode));
        }
        return true;
    }

    private String written(Notice notice) {
        try {
            return json.writeValueAsString(notice);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record Notice(String requestId, JudicialState state, int portalState, Instant at) {}

    /** The receiver has answered, but not that it has the notice. */
    static class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotTaken(int statusCode) {
            super("The receiver of status notices answers " + statusCode);
        }
    }
}
