package vn.lienthong.processes.judicial.result;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;

/** The officer found the result right: from now on it may be handed over. */
@Component
class KeepJudicialResult implements JavaDelegate {

    private final Results results;

    KeepJudicialResult(Results results) {
        this.results = results;
    }

    /** @throws Refusal where there is none to hand over */
    @Override
    public void execute(DelegateExecution execution) {
        try {
            results.check(((Number) execution.getVariable("request")).longValue(), CurrentUser.id());
        } catch (ResultRefused e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
