package vn.lienthong.processes.judicial.ending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.result.ResultRefused;
import vn.lienthong.processes.judicial.result.Results;

/** The officer has found the result right: it may be handed over. */
@Component
class KeepJudicialResult implements JavaDelegate {

    private final Results results;

    KeepJudicialResult(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            results.check(new JudicialVariables(execution).request(), CurrentUser.id());
        } catch (ResultRefused e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
