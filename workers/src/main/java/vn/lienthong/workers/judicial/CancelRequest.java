package vn.lienthong.workers.judicial;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.ledger.JudicialRequest;

/** Tells the issuer that nobody waits for its record any more. What it has decided before is late news. */
class CancelRequest implements RequestWork {

    private static final Logger log = LoggerFactory.getLogger(CancelRequest.class);

    @Override
    public void work(JudicialRequest request, Issuer issuer) throws InterruptedException {
        if (!issuer.cancel(request.partnerId(), request.envelope(Purposes.ISSUE))) {
            log.info("{} was decided before it was cancelled", request.partnerId());
        }
    }
}
