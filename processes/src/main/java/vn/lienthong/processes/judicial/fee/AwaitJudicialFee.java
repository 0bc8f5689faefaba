package vn.lienthong.processes.judicial.fee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.clock.RequestClock;
import vn.lienthong.processes.judicial.clock.StopReason;

/** From now on it is the citizen's turn: the clock stands until the fee is paid. */
@Component
class AwaitJudicialFee implements JavaDelegate {

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final RequestClock requestClock;

    AwaitJudicialFee(JudicialRequests requests, JudicialStates states, RequestClock requestClock) {
        this.requests = requests;
        this.states = states;
        this.requestClock = requestClock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        states.change(request, JudicialState.AWAITING_FEE);
        requestClock.stop(request, StopReason.FEE);
    }
}
