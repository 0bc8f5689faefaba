package vn.lienthong.processes.judicial.ending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.result.ResultRefused;
import vn.lienthong.processes.judicial.result.Results;

/** Drops a result that the officer found wrong, before the issuer is asked for another. */
@Component
class DiscardJudicialResult implements JavaDelegate {

    private final Results results;

    DiscardJudicialResult(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        try {
            results.discard(variables.request());
            variables.forgetDespite();
        } catch (ResultRefused e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
