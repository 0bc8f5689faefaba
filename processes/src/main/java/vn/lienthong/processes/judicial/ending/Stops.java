package vn.lienthong.processes.judicial.ending;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.ending.mybatis.StopMapper;
import vn.lienthong.processes.judicial.news.Supplements;

/** Gives up requests that were sent and can't go on. */
@Component
class Stops {

    private final JudicialStates states;
    private final Supplements supplements;
    private final StopMapper rows;
    private final Clock clock;

    Stops(JudicialStates states, Supplements supplements, StopMapper rows, Clock clock) {
        this.states = states;
        this.supplements = supplements;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Stops a request; nobody waits for the citizen's answer any more. Whoever calls holds the request's lock.
     *
     * @param reason in words
     * @param by account of the officer, or of the caller
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(JudicialRequest request, StopCause cause, String reason, String by) {
        supplements.drop(request);
        states.change(request, JudicialState.STOPPED);
        rows.stopped(request.id(), cause, reason, by, clock.instant());
    }
}
