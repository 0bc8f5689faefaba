package vn.lienthong.processes.judicial.ending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.clock.RequestClock;

/** Closes a request: handed over, refused or withdrawn. What was sent on paper alone was handed over by that. */
@Component
class CloseJudicialRequest implements JavaDelegate {

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final RequestClock requestClock;

    CloseJudicialRequest(JudicialRequests requests, JudicialStates states, RequestClock requestClock) {
        this.requests = requests;
        this.states = states;
        this.requestClock = requestClock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        var request = requests.lock(variables.request());
        if (request.state() == JudicialState.CHECKED) {
            states.change(request, JudicialState.DELIVERED);
        }
        states.change(request, JudicialState.CLOSED);
        requestClock.end(request);
        variables.closed();
    }
}
