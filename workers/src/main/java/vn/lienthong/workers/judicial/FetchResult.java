package vn.lienthong.workers.judicial;

import java.time.Duration;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.ledger.JudicialRequest;
import vn.lienthong.workers.task.Unfinished;

/** Brings the record into the ledger, where it is encrypted. It is nowhere else in between. */
class FetchResult implements RequestWork {

    private final JudicialLedger ledger;
    private final Duration pause;

    /** @param pause until an issuer is asked again that has no record yet, though it has spoken of one */
    FetchResult(JudicialLedger ledger, Duration pause) {
        this.ledger = ledger;
        this.pause = pause;
    }

    @Override
    public void work(JudicialRequest request, Issuer issuer) throws InterruptedException {
        var record = issuer.record(request.partnerId(), request.envelope(Purposes.ISSUE))
                .orElseThrow(() -> Unfinished.notYet(pause, request.partnerId() + " has no record yet"));
        ledger.keepResult(request.request(), record);
    }
}
