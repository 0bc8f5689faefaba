package vn.lienthong.processes.payout.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The department has finished with what was not paid: nothing of it is left undecided. */
@Component
class PayoutFailedDecided implements JavaDelegate {

    private final Settlement settlement;

    PayoutFailedDecided(Settlement settlement) {
        this.settlement = settlement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new PayoutVariables(execution);
        settlement.demandFailedDecided(variables.period(), variables.commune());
    }
}
