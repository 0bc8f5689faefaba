package vn.lienthong.processes.payout.money;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.money.mybatis.OrderMapper;
import vn.lienthong.processes.payout.money.mybatis.SettlementMapper;

/** What diagrams ask about the orders of a commune's list; they know this bean as {@code payoutOrders}. */
@Component
public class PayoutOrders {

    private final OrderMapper rows;
    private final SettlementMapper payments;

    PayoutOrders(OrderMapper rows, SettlementMapper payments) {
        this.rows = rows;
        this.payments = payments;
    }

    /** Ids of orders that are to be sent, or of which it is not known whether they were received. */
    public List<Long> toSend(DelegateExecution execution) {
        return ids(execution, "CREATED,UNKNOWN");
    }

    /** Ids of orders whose channel has to be asked what became of them. */
    public List<Long> toAsk(DelegateExecution execution) {
        return ids(execution, "SENT");
    }

    /** Ids of orders that have to be held against statements. */
    public List<Long> toReconcile(DelegateExecution execution) {
        return ids(execution, "ANSWERED");
    }

    /** How many payments of the list have failed and are not decided yet. */
    public int failed(DelegateExecution execution) {
        var variables = new PayoutVariables(execution);
        return payments.failed(variables.period(), variables.commune());
    }

    /** Codes of the channels that the period has orders for. */
    public List<String> channels(DelegateExecution execution) {
        return rows.channels(new PayoutVariables(execution).period());
    }

    /** Codes of the channels that may have statements which no period has read. */
    public List<String> channelsEver(DelegateExecution execution) {
        return rows.channelsEver();
    }

    private List<Long> ids(DelegateExecution execution, String states) {
        var variables = new PayoutVariables(execution);
        return rows.ids(variables.period(), variables.commune(), states);
    }
}
