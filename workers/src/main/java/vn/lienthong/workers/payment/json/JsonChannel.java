package vn.lienthong.workers.payment.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.http.TempFile;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.payment.Each;
import vn.lienthong.workers.payment.PaymentChannel;
import vn.lienthong.workers.payment.Payments;
import vn.lienthong.workers.payment.SignedLine;
import vn.lienthong.workers.payment.StatusCodes;

/** A wallet, a telecom or the post, as {@code docs/partners.md} has them. */
public class JsonChannel implements PaymentChannel {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int PAGE = 5000;

    private final SignedLine line;
    private final JsonFiles files;

    public JsonChannel(SignedLine line, ObjectMapper json) {
        this.line = line;
        files = new JsonFiles(json);
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(PaymentOrder order, Payments payments, Path file) throws InterruptedException {
        files.write(order, payments, file);
    }

    @Override
    public void submit(PaymentOrder order, Path file) throws InterruptedException {
        line.submit("/v1/payouts", order, file, mediaType(), answer -> fetchStatus(order, answer));
    }

    @Override
    public Standing fetchStatus(PaymentOrder order, Path file) throws InterruptedException {
        return switch (line.fetch("/v1/payouts/" + order.msgId(), file, order.caseCode())) {
            case OK -> "DONE".equals(files.text(file, "state")) ? Standing.ANSWERED : Standing.PENDING;
            case NOT_FOUND -> Standing.NEVER_RECEIVED;
            default -> Standing.PENDING;
        };
    }

    @Override
    public Verdict readStatus(PaymentOrder order, Path file, Each<PaymentStatus> each) throws InterruptedException {
        files.list(file, "results", Result.class, result -> {
            var status = StatusCodes.status(result.endToEndId(), result.status(), result.reason());
            if (status != null) {
                each.take(status);
            }
        });
        return Verdict.EACH;
    }

    @Override
    public boolean fetchBookings(PaymentOrder order, Path file) throws InterruptedException {
        return line.fetch("/v1/bookings?requestId=" + order.msgId(), file, order.caseCode()) == OK;
    }

    @Override
    public void readBookings(Path file, Each<Booking> each) throws InterruptedException {
        files.list(file, "bookings", Line.class, told -> each.take(told.toBooking()));
    }

    /** Page after page, each after the last booking of the one before. */
    @Override
    public void bookings(LocalDate day, String caseCode, Each<Booking> each) throws InterruptedException {
        var path = "/v1/bookings?date=" + day + "&limit=" + PAGE;
        var page = page(path, caseCode, each);
        while (page.count >= PAGE) {
            var after = URLEncoder.encode(page.last, StandardCharsets.UTF_8);
            page = page(path + "&after=" + after, caseCode, each);
        }
    }

    private Page page(String path, String caseCode, Each<Booking> each) throws InterruptedException {
        var page = new Page(each);
        try (var file = TempFile.create()) {
            if (line.fetch(path, file.path(), caseCode) == OK) {
                readBookings(file.path(), page);
            }
        }
        return page;
    }

    /** Counts the bookings of a page on their way, and minds the last one. */
    private static final class Page implements Each<Booking> {

        private final Each<Booking> next;
        private int count;
        private String last = "";

        Page(Each<Booking> next) {
            this.next = next;
        }

        @Override
        public void take(Booking booking) throws InterruptedException {
            count++;
            last = booking.booking();
            next.take(booking);
        }
    }

    record Result(
            String endToEndId,
            @Nullable String status,
            @Nullable String reason) {}

    record Line(
            String booking,
            String endToEndId,
            long amount,
            boolean credit,
            LocalDate bookedOn,
            @Nullable String reason) {

        Booking toBooking() {
            return new Booking(
                    booking, endToEndId, amount, credit, bookedOn, reason == null ? null : StatusCodes.reason(reason));
        }
    }
}
