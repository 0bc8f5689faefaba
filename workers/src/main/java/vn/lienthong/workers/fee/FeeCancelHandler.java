package vn.lienthong.workers.fee;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

/** Takes the bill of a request back that the citizen has taken back. */
class FeeCancelHandler implements TaskHandler {

    private final JudicialLedger ledger;
    private final FeeGateway gateway;

    FeeCancelHandler(JudicialLedger ledger, FeeGateway gateway) {
        this.ledger = ledger;
        this.gateway = gateway;
    }

    @Override
    public Topic topic() {
        return Topic.FEE_CANCEL;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        long request = task.number("request");
        var envelope = ledger.request(request).envelope(FeeBillHandler.PURPOSE);
        var refund = gateway.cancel(ledger.bill(request), envelope);
        if (refund.isPresent()) {
            ledger.refunded(request, refund.get());
        }
        return Outcome.done();
    }
}
