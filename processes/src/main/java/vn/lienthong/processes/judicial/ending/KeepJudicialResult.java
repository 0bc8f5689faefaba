package vn.lienthong.processes.judicial.ending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.result.ResultRefused;
import vn.lienthong.processes.judicial.result.Results;

/**
 * The officer has found the result right: it may be handed over. Reads {@code despite}, the reason where the comparison
 * found another person.
 */
@Component
class KeepJudicialResult implements JavaDelegate {

    private final Results results;

    KeepJudicialResult(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        try {
            results.check(variables.request(), CurrentUser.id(), variables.despite());
            variables.forgetDespite();
        } catch (ResultRefused e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
