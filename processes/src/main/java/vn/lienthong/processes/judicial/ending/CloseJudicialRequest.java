package vn.lienthong.processes.judicial.ending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;

/** Closes a request: handed over, refused or withdrawn. What was sent on paper alone was handed over by that. */
@Component
class CloseJudicialRequest implements JavaDelegate {

    private final JudicialRequests requests;
    private final JudicialStates states;

    CloseJudicialRequest(JudicialRequests requests, JudicialStates states) {
        this.requests = requests;
        this.states = states;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        var request = requests.lock(variables.request());
        if (request.state() == JudicialState.CHECKED) {
            states.change(request, JudicialState.DELIVERED);
        }
        states.change(request, JudicialState.CLOSED);
        variables.closed();
    }
}
