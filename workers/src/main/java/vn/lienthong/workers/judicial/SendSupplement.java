package vn.lienthong.workers.judicial;

import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.ledger.JudicialRequest;

/** Hands on what the citizen supplied. */
class SendSupplement implements RequestWork {

    private final JudicialLedger ledger;

    SendSupplement(JudicialLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void work(JudicialRequest request, Issuer issuer) throws InterruptedException {
        var supplement = ledger.supplement(request.request());
        issuer.supplement(request.partnerId(), supplement, request.envelope(Purposes.ISSUE));
        ledger.supplemented(request.request(), supplement.number());
    }
}
