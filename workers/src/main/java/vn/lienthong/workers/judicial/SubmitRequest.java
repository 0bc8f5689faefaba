package vn.lienthong.workers.judicial;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.ledger.JudicialRequest;
import vn.lienthong.workers.ledger.JudicialRequest.State;
import vn.lienthong.workers.task.Unfinished;

/**
 * Sends a request once. Before anything leaves, the ledger says that nobody knows: whatever happens then, a crash, a lost answer,
 * a time-out, the next try begins by asking whether the issuer has the request.
 */
class SubmitRequest implements RequestWork {

    private static final Logger log = LoggerFactory.getLogger(SubmitRequest.class);

    private final JudicialLedger ledger;

    SubmitRequest(JudicialLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void work(JudicialRequest request, Issuer issuer) throws InterruptedException {
        switch (request.state()) {
            case ACCEPTED -> send(request, issuer);
            case SUBMITTING -> askThenSend(request, issuer);
            case SUBMITTED, AWAITING_CITIZEN, RESULT, CHECKED, DELIVERED, REFUSED, STOPPED, CLOSED ->
                log.info("{} was sent before", request.partnerId());
            case RECEIVED, AWAITING_FEE, WITHDRAWN ->
                throw Unfinished.stuck("Yêu cầu " + request.partnerId() + " đang ở trạng thái " + request.state()
                        + " nên không được gửi đi");
        }
    }

    private void askThenSend(JudicialRequest request, Issuer issuer) throws InterruptedException {
        if (issuer.news(request.partnerId(), request.envelope(Purposes.ISSUE)).isPresent()) {
            log.info("{} had been received", request.partnerId());
            ledger.changeState(request.request(), State.SUBMITTED);
            return;
        }
        log.info("{} was never received", request.partnerId());
        ledger.changeState(request.request(), State.ACCEPTED);
        send(request, issuer);
    }

    private void send(JudicialRequest request, Issuer issuer) throws InterruptedException {
        var submission = ledger.submission(request.request());
        ledger.changeState(request.request(), State.SUBMITTING);
        issuer.submit(request.partnerId(), submission, request.envelope(Purposes.ISSUE));
        ledger.changeState(request.request(), State.SUBMITTED);
    }
}
