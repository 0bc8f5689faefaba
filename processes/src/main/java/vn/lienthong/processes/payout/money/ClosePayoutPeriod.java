package vn.lienthong.processes.payout.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.CurrentUser;

/** Closes the period, when what was approved has reached its end to the đồng. */
@Component
class ClosePayoutPeriod implements JavaDelegate {

    private final Settlement settlement;

    ClosePayoutPeriod(Settlement settlement) {
        this.settlement = settlement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new PayoutVariables(execution);
        settlement.close(variables.period(), CurrentUser.id());
    }
}
