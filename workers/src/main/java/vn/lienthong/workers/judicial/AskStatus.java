package vn.lienthong.workers.judicial;

import vn.lienthong.workers.callback.CallbackTaker;
import vn.lienthong.workers.ledger.JudicialRequest;
import vn.lienthong.workers.task.Unfinished;

/**
 * Brings all that an issuer has said, whether it came by callback or not. It goes the way of callbacks, which know what they
 * have already.
 */
class AskStatus implements RequestWork {

    private final CallbackTaker taker;

    AskStatus(CallbackTaker taker) {
        this.taker = taker;
    }

    @Override
    public void work(JudicialRequest request, Issuer issuer) throws InterruptedException {
        var news = issuer.news(request.partnerId(), request.envelope(Purposes.ISSUE))
                .orElseThrow(() -> Unfinished.stuck("Cơ quan cấp đã nhận yêu cầu " + request.partnerId()
                        + " nhưng nay trả lời là chưa hề nhận; cần đối chiếu, không gửi lại"));
        for (var each : news) {
            taker.take(each);
        }
    }
}
