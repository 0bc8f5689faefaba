package vn.lienthong.workers.fee.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import vn.lienthong.workers.callback.BadCallback;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.CallbackReader;
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
    private static final int PAID_BEFORE = 409;
    private static final int NEVER_PRESENTED = 404;
    private static final int LONGEST_RECEIPT = 64;

    private final PersonLine line;
    private final URI callback;
    private final CallbackReader reader;
    private final Clock clock;

    /** @param callback where it tells us that a bill was paid */
    public HttpFeeGateway(PersonLine line, URI callback, CallbackReader reader, Clock clock) {
        this.line = line;
        this.callback = callback;
        this.reader = reader;
        this.clock = clock;
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
        long known = known(bill.billId(), envelope).path("amount").asLong(-1);
        if (known != bill.amount()) {
            throw Unfinished.stuck(line.partner().name() + " có hóa đơn " + bill.billId() + " với số tiền " + known
                    + " đồng, không phải " + bill.amount() + " đồng; cần đối chiếu");
        }
    }

    @Override
    public Optional<String> cancel(Bill bill, Envelope envelope) throws InterruptedException {
        var answer = line.delete(of(bill), envelope);
        if (answer.ok() || answer.status() == NEVER_PRESENTED) {
            return Optional.empty();
        }
        if (answer.status() != PAID_BEFORE) {
            throw line.partner().refused(answer);
        }
        return Optional.of(refund(bill, envelope));
    }

    private String refund(Bill bill, Envelope envelope) throws InterruptedException {
        var id = bill.billId() + "-R";
        var answer = line.post(of(bill) + "/refund", new Refund(id, bill.amount()), id, envelope);
        if (!answer.ok()) {
            throw line.partner().refused(answer);
        }
        var receipt = line.partner()
                .read(answer.body(), new TypeReference<JsonNode>() {})
                .path("receipt")
                .asText();
        if (receipt.isBlank() || receipt.length() > LONGEST_RECEIPT) {
            throw Unfinished.stuck(
                    line.partner().name() + " hoàn phí " + bill.billId() + " không có số chứng từ; cần đối chiếu");
        }
        return receipt;
    }

    private static String of(Bill bill) {
        return PATH + "/" + bill.billId();
    }

    @Override
    public Optional<Callback> payment(String billId, Envelope envelope) throws InterruptedException {
        var bill = known(billId, envelope);
        return switch (bill.path("state").asText()) {
            case "OPEN" -> Optional.empty();
            case "PAID" -> Optional.of(paid(billId, bill));
            default ->
                throw Unfinished.stuck(
                        line.partner().name() + " trả lời về hóa đơn " + billId + " với trạng thái lạ; cần đối chiếu");
        };
    }

    private Callback paid(String billId, JsonNode bill) {
        try {
            return reader.payment(line.code(), billId, clock.instant(), bill);
        } catch (BadCallback e) {
            throw Unfinished.stuck(line.partner().name() + " trả lời sai về " + billId + ": " + e.getMessage(), e);
        }
    }

    private JsonNode known(String billId, Envelope envelope) throws InterruptedException {
        var answer = line.get(PATH + "/" + billId, envelope);
        if (answer.status() != OK) {
            throw line.partner().refused(answer);
        }
        return line.partner().read(answer.body(), new TypeReference<JsonNode>() {});
    }

    private record Refund(String requestId, long amount) {}

    private record Question(String requestId, long amount, String text, URI callback) {}
}
