package vn.lienthong.processes.payout.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the next round of orders for what is due of a commune's list. */
@Component
class CreatePayoutOrders implements JavaDelegate {

    private final NewOrders orders;

    CreatePayoutOrders(NewOrders orders) {
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new PayoutVariables(execution);
        orders.create(variables.period(), variables.commune());
    }
}
