package vn.lienthong.processes.judicial.news;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.clock.RequestClock;

/** The issuer has gone on without the citizen's answer: nobody waits for it any more, and the clock goes on. */
@Component
class DropJudicialQuestion implements JavaDelegate {

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final Supplements supplements;
    private final RequestClock requestClock;

    DropJudicialQuestion(
            JudicialRequests requests, JudicialStates states, Supplements supplements, RequestClock requestClock) {
        this.requests = requests;
        this.states = states;
        this.supplements = supplements;
        this.requestClock = requestClock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        supplements.drop(request);
        states.change(request, JudicialState.SUBMITTED);
        requestClock.start(execution, request);
    }
}
