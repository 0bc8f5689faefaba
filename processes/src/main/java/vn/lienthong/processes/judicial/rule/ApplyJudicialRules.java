package vn.lienthong.processes.judicial.rule;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest.Limit;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.clock.RequestClock;
import vn.lienthong.processes.judicial.rule.mybatis.RuleMapper;

/**
 * Writes down what the rules have decided. Reads {@code rule} and {@code refusal}; a request that is not refused is taken
 * on, with its limit and its {@code fee}. A refusal still has to be confirmed.
 */
@Component
class ApplyJudicialRules implements JavaDelegate {

    private static final String REFUSE = "REFUSE";

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final RequestClock requestClock;
    private final Fee fee;
    private final RuleMapper rows;

    ApplyJudicialRules(
            JudicialRequests requests, JudicialStates states, RequestClock requestClock, Fee fee, RuleMapper rows) {
        this.requests = requests;
        this.states = states;
        this.requestClock = requestClock;
        this.fee = fee;
        this.rows = rows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        var request = requests.lock(variables.request());
        if (variables.rule().equals(REFUSE)) {
            rows.refuse(request.id(), variables.refusal(), null);
            return;
        }
        requestClock.limit(execution, request, Limit.valueOf(variables.rule()), "Thời hạn theo quy định");
        long amount = fee.of(request);
        rows.setFee(request.id(), amount);
        variables.fee(amount);
        states.change(request, JudicialState.ACCEPTED);
    }
}
