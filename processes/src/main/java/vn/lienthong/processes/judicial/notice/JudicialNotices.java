package vn.lienthong.processes.judicial.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
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

    /** Whether whoever sent a request wants to hear of it; of those that officers enter nobody does. */
    boolean isWanted(JudicialRequest request) {
        return settings.receiver(request.caller()).isPresent();
    }

    public String url(DelegateExecution execution) {
        return receiver(execution).url().toString();
    }

    public String authorization(DelegateExecution execution) {
        return receiver(execution).authorization();
    }

    /** The notice as JSON: no person, no case. */
    public String body(DelegateExecution execution) {
        var request = request(execution);
        var state = new JudicialVariables(execution).notice();
        return written(
                new Notice(request.caller(), request.requestId(), state, portalState(request, state), clock.instant()));
    }

    private Receiver receiver(DelegateExecution execution) {
        var caller = request(execution).caller();
        return settings.receiver(caller)
                .orElseThrow(() -> new IllegalStateException("%s does not want to hear".formatted(caller)));
    }

    private JudicialRequest request(DelegateExecution execution) {
        return requests.byId(new JudicialVariables(execution).request()).orElseThrow();
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

    /** @param caller account that sent the request: its ids are its own */
    record Notice(String caller, String requestId, JudicialState state, int portalState, Instant at) {}

    /** The receiver has answered, but not that it has the notice. */
    static class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotTaken(int statusCode) {
            super("The receiver of status notices answers " + statusCode);
        }
    }
}
