package vn.lienthong.processes.judicial.api;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.rule.Identified;
import vn.lienthong.processes.judicial.rule.Identities;

/** How the workers bring a request on, each step under the request's lock. */
@Component
class Progress {

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final Identities identities;

    Progress(JudicialRequests requests, JudicialStates states, Identities identities) {
        this.requests = requests;
        this.states = states;
        this.identities = identities;
    }

    /** Only before the rules have decided. */
    @Transactional
    public Step identified(long id, Identified identified) {
        return step(id, request -> {
            if (request.state() != JudicialState.RECEIVED) {
                return false;
            }
            identities.write(request, identified);
            return true;
        });
    }

    /**
     * Where a request is on its way to the issuer.
     *
     * @param to {@code SUBMITTING} before it is sent, {@code SUBMITTED} after it, {@code ACCEPTED} when it never arrived
     */
    @Transactional
    public Step sending(long id, JudicialState to) {
        return step(id, request -> {
            if (request.state() == to) {
                return true;
            }
            if (!follows(request.state(), to)) {
                return false;
            }
            states.change(request, to);
            return true;
        });
    }

    private static boolean follows(JudicialState from, JudicialState to) {
        return switch (to) {
            case SUBMITTING -> from == JudicialState.ACCEPTED;
            case SUBMITTED, ACCEPTED -> from == JudicialState.SUBMITTING;
            default -> false;
        };
    }

    private Step step(long id, Predicate<JudicialRequest> work) {
        return requests.lockIfThere(id)
                .map(request -> work.test(request) ? Step.DONE : Step.NOT_NOW)
                .orElse(Step.UNKNOWN);
    }

    /** What became of a step. */
    enum Step {
        DONE,
        /** There is no such request. */
        UNKNOWN,
        /** Its state does not allow it. */
        NOT_NOW
    }
}
