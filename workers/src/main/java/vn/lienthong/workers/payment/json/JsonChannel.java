package vn.lienthong.workers.payment.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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
import vn.lienthong.workers.task.Unfinished;

/** A wallet, a telecom or the post, as {@code docs/partners.md} has them. */
public class JsonChannel implements PaymentChannel {

    private static final int KNOWN_BEFORE = 409;
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
        var answer = line.send("/v1/payouts", file, mediaType(), order.msgId(), order.caseCode());
        if (answer.status() == KNOWN_BEFORE) {
            checkReceived(order);
        } else if (!answer.ok()) {
            throw line.refused(answer);
        }
    }

    private void checkReceived(PaymentOrder order) throws InterruptedException {
        try (var file = TempFile.create()) {
            if (fetchStatus(order, file.path()) == Standing.NEVER_RECEIVED) {
                throw Unfinished.stuck(line.name() + " báo lệnh chi " + order.msgId()
                        + " gửi trùng nhưng cũng báo chưa hề nhận; cần đối chiếu");
            }
        }
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
        var last = new AtomicReference<>("");
        boolean more = true;
        while (more) {
            var before = last.get();
            more = page(day, caseCode, last, each) >= PAGE && !last.get().equals(before);
        }
    }

    private int page(LocalDate day, String caseCode, AtomicReference<String> last, Each<Booking> each)
            throws InterruptedException {
        var after = last.get().isEmpty() ? "" : "&after=" + URLEncoder.encode(last.get(), StandardCharsets.UTF_8);
        var count = new AtomicInteger();
        try (var file = TempFile.create()) {
            if (line.fetch("/v1/bookings?date=" + day + after + "&limit=" + PAGE, file.path(), caseCode) == OK) {
                readBookings(file.path(), booking -> {
                    count.incrementAndGet();
                    last.set(booking.booking());
                    each.take(booking);
                });
            }
        }
        return count.get();
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
