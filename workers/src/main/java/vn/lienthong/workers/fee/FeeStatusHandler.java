package vn.lienthong.workers.fee;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.callback.CallbackTaker;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

/** Asks whether a bill is paid that nobody has said so of; it goes the way of callbacks, which may come all the same. */
class FeeStatusHandler implements TaskHandler {

    private final JudicialLedger ledger;
    private final FeeGateway gateway;
    private final CallbackTaker taker;

    FeeStatusHandler(JudicialLedger ledger, FeeGateway gateway, CallbackTaker taker) {
        this.ledger = ledger;
        this.gateway = gateway;
        this.taker = taker;
    }

    @Override
    public Topic topic() {
        return Topic.FEE_STATUS;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        long request = task.number("request");
        var envelope = ledger.request(request).envelope(FeeBillHandler.PURPOSE);
        var payment = gateway.payment(ledger.bill(request).billId(), envelope);
        if (payment.isPresent()) {
            taker.take(payment.get());
        }
        return Outcome.done();
    }
}
