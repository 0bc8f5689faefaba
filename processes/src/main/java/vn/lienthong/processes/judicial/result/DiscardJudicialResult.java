package vn.lienthong.processes.judicial.result;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.Refusal;

/** The officer found the result wrong: it is dropped, so that the issuer can be asked for the right one. */
@Component
class DiscardJudicialResult implements JavaDelegate {

    private final Results results;

    DiscardJudicialResult(Results results) {
        this.results = results;
    }

    /** @throws Refusal where it was found right before */
    @Override
    public void execute(DelegateExecution execution) {
        try {
            results.discard(((Number) execution.getVariable("request")).longValue());
        } catch (ResultRefused e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
