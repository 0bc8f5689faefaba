package vn.lienthong.workers.payment;

import java.nio.file.Path;
import java.util.Set;
import vn.lienthong.workers.http.TempFile;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.partner.PartnerRequest;
import vn.lienthong.workers.payment.PaymentChannel.Standing;
import vn.lienthong.workers.signature.OurKey;
import vn.lienthong.workers.signature.Signed;
import vn.lienthong.workers.signature.TheirKey;
import vn.lienthong.workers.task.Unfinished;

/** The line to a channel that moves money: what goes out is signed, what comes in is believed only when it is. */
public final class SignedLine {

    /** What all calls about payments are for. */
    private static final String PURPOSE = "WELFARE_PAYMENT";

    private static final int OK = 200;
    private static final int NOTHING_YET = 204;
    private static final int NOT_FOUND = 404;
    private static final int KNOWN_BEFORE = 409;

    private static final Set<Integer> EXPECTED = Set.of(OK, NOTHING_YET, NOT_FOUND);

    private final Partner partner;
    private final OurKey ours;
    private final TheirKey theirs;

    public SignedLine(Partner partner, OurKey ours, TheirKey theirs) {
        this.partner = partner;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * Sends an order, signed. A channel that says it has the order is asked for it: an order that it then does not know
     * was not received.
     *
     * @param asking asks what became of the order, into a file
     */
    public void submit(String path, PaymentOrder order, Path file, String mediaType, Asking asking)
            throws InterruptedException {
        var request = PartnerRequest.post(path, file, mediaType, order.msgId(), PURPOSE, order.caseCode())
                .with(Signed.HEADER, ours.sign(file));
        var answer = partner.send(request);
        if (answer.status() == KNOWN_BEFORE) {
            checkReceived(order, asking);
        } else if (!answer.ok()) {
            throw partner.refused(answer);
        }
    }

    private void checkReceived(PaymentOrder order, Asking asking) throws InterruptedException {
        try (var file = TempFile.create()) {
            if (asking.ask(file.path()) == Standing.NEVER_RECEIVED) {
                throw Unfinished.stuck(partner.name() + " báo lệnh chi " + order.msgId()
                        + " gửi trùng nhưng cũng báo chưa hề nhận; cần đối chiếu");
            }
        }
    }

    /**
     * Fetches a file.
     *
     * @return the status; with 200 the file is there and is what the channel signed
     * @throws Unfinished where the signature is missing or wrong, and for statuses that nobody expects
     */
    public int fetch(String path, Path file, String caseCode) throws InterruptedException {
        var answer = partner.download(PartnerRequest.get(path, PURPOSE, caseCode), file);
        if (answer.status() == OK && !theirs.verifies(file, answer.header(Signed.HEADER))) {
            throw Unfinished.stuck("Câu trả lời của " + partner.name()
                    + " không có chữ ký đúng nên không được tin; cần kiểm tra khóa công khai của kênh này");
        }
        if (!EXPECTED.contains(answer.status())) {
            throw partner.refused(answer);
        }
        return answer.status();
    }

    /** Asks what became of an order. */
    @FunctionalInterface
    public interface Asking {
        Standing ask(Path file) throws InterruptedException;
    }
}
