package vn.lienthong.processes.judicial.fee;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;

/** An officer has taken the fee at the counter: reads {@code receipt}. */
@Component
class TakeJudicialFee implements JavaDelegate {

    private final JudicialRequests requests;
    private final FeePayment payment;
    private final Clock clock;

    TakeJudicialFee(JudicialRequests requests, FeePayment payment, Clock clock) {
        this.requests = requests;
        this.payment = payment;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        var receipt = Receipts.checked("Số biên lai", variables.receipt());
        payment.take(execution, requests.lock(variables.request()), clock.instant(), receipt);
    }
}
