package vn.lienthong.workers.fee;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class FeeBillHandler implements TaskHandler {

    static final String PURPOSE = "JUDICIAL_RECORD_FEE";

    private final JudicialLedger ledger;
    private final FeeGateway gateway;

    FeeBillHandler(JudicialLedger ledger, FeeGateway gateway) {
        this.ledger = ledger;
        this.gateway = gateway;
    }

    @Override
    public Topic topic() {
        return Topic.FEE_BILL;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        long request = task.number("request");
        gateway.present(ledger.bill(request), ledger.request(request).envelope(PURPOSE));
        return Outcome.done();
    }
}
