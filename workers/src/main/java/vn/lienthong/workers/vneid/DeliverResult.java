package vn.lienthong.workers.vneid;

import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.ledger.JudicialRequest;

/** Brings the record to the citizen: the ledger gives it out once an officer has checked it. */
class DeliverResult implements RequestStep {

    private static final String PURPOSE = "JUDICIAL_RECORD_DELIVERY";

    private final JudicialLedger ledger;
    private final CitizensDesk desk;

    DeliverResult(JudicialLedger ledger, CitizensDesk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    @Override
    public void take(JudicialRequest request) throws InterruptedException {
        var citizenId = ledger.status(request.request()).citizenId();
        var receipt = desk.deliver(
                request.partnerId() + "-RESULT",
                citizenId,
                ledger.result(request.request()),
                request.envelope(PURPOSE));
        ledger.delivered(request.request(), receipt);
    }
}
