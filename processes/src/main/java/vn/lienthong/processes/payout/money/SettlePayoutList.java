package vn.lienthong.processes.payout.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every payment of a commune's list has its end. */
@Component
class SettlePayoutList implements JavaDelegate {

    private final Settlement settlement;

    SettlePayoutList(Settlement settlement) {
        this.settlement = settlement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new PayoutVariables(execution);
        settlement.settle(variables.period(), variables.commune());
    }
}
