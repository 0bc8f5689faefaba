package vn.lienthong.processes.judicial.fee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialVariables;

/** An officer has given the fee back at the counter: reads {@code refundReceipt}. */
@Component
class TakeJudicialRefund implements JavaDelegate {

    private final FeeRefunds refunds;

    TakeJudicialRefund(FeeRefunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        refunds.refunded(variables.request(), Receipts.checked("Số chứng từ hoàn phí", variables.refundReceipt()));
    }
}
