package vn.lienthong.processes.payout.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Pays of a commune's list what the rest of the fund allows, and carries the others forward. */
@Component
class PayPayoutByPriority implements JavaDelegate {

    private final Fund fund;

    PayPayoutByPriority(Fund fund) {
        this.fund = fund;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new PayoutVariables(execution);
        fund.payByPriority(variables.period(), variables.commune());
    }
}
