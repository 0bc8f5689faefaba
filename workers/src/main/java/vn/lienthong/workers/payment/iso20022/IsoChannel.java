package vn.lienthong.workers.payment.iso20022;

import java.nio.file.Path;
import java.time.LocalDate;
import vn.lienthong.workers.http.TempFile;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.payment.Each;
import vn.lienthong.workers.payment.PaymentChannel;
import vn.lienthong.workers.payment.Payments;
import vn.lienthong.workers.payment.SignedLine;

/** A bank, as {@code docs/partners.md} has it. */
public class IsoChannel implements PaymentChannel {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final SignedLine line;
    private final CreditTransfers transfers;

    public IsoChannel(SignedLine line, Payer payer) {
        this.line = line;
        transfers = new CreditTransfers(payer);
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public void write(PaymentOrder order, Payments payments, Path file) throws InterruptedException {
        transfers.write(order, payments, file);
    }

    @Override
    public void submit(PaymentOrder order, Path file) throws InterruptedException {
        line.submit("/v1/pain001", order, file, mediaType(), answer -> fetchStatus(order, answer));
    }

    @Override
    public Standing fetchStatus(PaymentOrder order, Path file) throws InterruptedException {
        return switch (line.fetch("/v1/pain002/" + order.msgId(), file, order.caseCode())) {
            case OK -> Standing.ANSWERED;
            case NOT_FOUND -> Standing.NEVER_RECEIVED;
            default -> Standing.PENDING;
        };
    }

    @Override
    public Verdict readStatus(PaymentOrder order, Path file, Each<PaymentStatus> each) throws InterruptedException {
        return StatusReport.read(file, order.msgId(), each);
    }

    @Override
    public boolean fetchBookings(PaymentOrder order, Path file) throws InterruptedException {
        return line.fetch("/v1/camt054/" + order.msgId(), file, order.caseCode()) == OK;
    }

    @Override
    public void readBookings(Path file, Each<Booking> each) throws InterruptedException {
        Statement.read(file, "camt.054", each);
    }

    @Override
    public void bookings(LocalDate day, String caseCode, Each<Booking> each) throws InterruptedException {
        try (var file = TempFile.create()) {
            if (line.fetch("/v1/camt053/" + day, file.path(), caseCode) == OK) {
                Statement.read(file.path(), "camt.053", each);
            }
        }
    }
}
