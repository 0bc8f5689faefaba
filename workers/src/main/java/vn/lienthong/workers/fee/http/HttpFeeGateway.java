package vn.lienthong.workers.fee.http;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import vn.lienthong.workers.fee.FeeGateway;
import vn.lienthong.workers.ledger.Bill;
import vn.lienthong.workers.partner.Envelope;
import vn.lienthong.workers.partner.PersonLine;
import vn.lienthong.workers.task.Unfinished;

/** The fee gateway over HTTP and JSON, as {@code docs/partners.md} has it. */
public class HttpFeeGateway implements FeeGateway {

    private static final String PATH = "/v1/bills";
    private static final int OK = 200;
    private static final int KNOWN_BEFORE = 409;

    private final PersonLine line;
    private final URI callback;

    /** @param callback where it tells us that a bill was paid */
    public HttpFeeGateway(PersonLine line, URI callback) {
        this.line = line;
        this.callback = callback;
    }

    @Override
    public void present(Bill bill, Envelope envelope) throws InterruptedException {
        var question = new Question(bill.billId(), bill.amount(), bill.text(), callback);
        var answer = line.post(PATH, question, bill.billId(), envelope);
        if (answer.status() == KNOWN_BEFORE) {
            check(bill, envelope);
        } else if (!answer.ok()) {
            throw line.partner().refused(answer);
        }
    }

    /** That a bill is known is believed once the gateway, asked, knows it, and for how much. */
    private void check(Bill bill, Envelope envelope) throws InterruptedException {
        var answer = line.get(PATH + "/" + bill.billId(), envelope);
        if (answer.status() != OK) {
            throw line.partner().refused(answer);
        }
        var known = line.partner().read(answer.body(), new TypeReference<Known>() {});
        if (known.amount() != bill.amount()) {
            throw Unfinished.stuck(line.partner().name() + " có hóa đơn " + bill.billId() + " với số tiền "
                    + known.amount() + " đồng, không phải " + bill.amount() + " đồng; cần đối chiếu");
        }
    }

    private record Question(String requestId, long amount, String text, URI callback) {}

    private record Known(long amount) {}
}
