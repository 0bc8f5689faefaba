package vn.lienthong.workers.vneid;

import java.time.Clock;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.ledger.JudicialRequest;

/** Tells the citizen how the request ended. */
class TellClosed implements RequestStep {

    private static final String PURPOSE = "JUDICIAL_RECORD_STATUS";

    private final JudicialLedger ledger;
    private final CitizensDesk desk;
    private final Clock clock;

    TellClosed(JudicialLedger ledger, CitizensDesk desk, Clock clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void take(JudicialRequest request) throws InterruptedException {
        desk.tell(
                request.partnerId() + "-CLOSED",
                ledger.status(request.request()),
                clock.instant(),
                request.envelope(PURPOSE));
    }
}
