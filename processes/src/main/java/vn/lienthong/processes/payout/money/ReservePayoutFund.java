package vn.lienthong.processes.payout.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes what was approved of a commune's list out of the period's fund, and says whether there was enough. */
@Component
class ReservePayoutFund implements JavaDelegate {

    private final Fund fund;

    ReservePayoutFund(Fund fund) {
        this.fund = fund;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new PayoutVariables(execution);
        variables.funded(fund.reserve(variables.period(), variables.commune()));
    }
}
