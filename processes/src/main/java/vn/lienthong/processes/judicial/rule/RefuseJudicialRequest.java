package vn.lienthong.processes.judicial.rule;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRefusal;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.rule.mybatis.RuleMapper;

/**
 * Refuses a request: for what the rules or the issuer have found, which the ledger knows already, else because nobody
 * could say who the person is. Before it was sent an officer has given the {@code reason}.
 */
@Component
class RefuseJudicialRequest implements JavaDelegate {

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final RuleMapper rows;

    RefuseJudicialRequest(JudicialRequests requests, JudicialStates states, RuleMapper rows) {
        this.requests = requests;
        this.states = states;
        this.rows = rows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        var request = requests.lock(variables.request());
        var code = request.refusal() == null ? JudicialRefusal.IDENTITY.name() : request.refusal();
        rows.refuse(request.id(), code, request.submittedAt() == null ? variables.reason() : null);
        states.change(request, JudicialState.REFUSED);
    }
}
