package vn.lienthong.processes.payout.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.CurrentUser;

/** Gives the period the fund that the lead agency has entered. */
@Component
class RaisePayoutFund implements JavaDelegate {

    private final Fund fund;

    RaisePayoutFund(Fund fund) {
        this.fund = fund;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new PayoutVariables(execution);
        fund.change(variables.period(), variables.fund(), CurrentUser.id());
    }
}
