package vn.lienthong.workers.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.task.Unfinished;

/** A channel that a test decides for. */
final class PlayedChannel implements PaymentChannel {

    Standing standing = Standing.NEVER_RECEIVED;
    Verdict verdict = Verdict.EACH;
    final List<PaymentStatus> statuses = new ArrayList<>();
    final List<Booking> bookings = new ArrayList<>();
    boolean answers = true;
    boolean receives = true;
    int received;
    int asked;

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void write(PaymentOrder order, Payments payments, Path file) throws InterruptedException {
        var lines = new ArrayList<String>();
        payments.forEach(each -> lines.add(each.endToEndId()));
        write(file, String.join(",", lines));
    }

    @Override
    public void submit(PaymentOrder order, Path file) {
        if (receives) {
            received++;
            standing = Standing.PENDING;
        }
        if (!answers) {
            throw Unfinished.troubled("no answer", null);
        }
    }

    @Override
    public Standing fetchStatus(PaymentOrder order, Path file) {
        asked++;
        write(file, "status");
        return standing;
    }

    @Override
    public Verdict readStatus(PaymentOrder order, Path file, Each<PaymentStatus> each) throws InterruptedException {
        for (var status : statuses) {
            each.take(status);
        }
        return verdict;
    }

    @Override
    public boolean fetchBookings(PaymentOrder order, Path file) {
        write(file, "bookings");
        return true;
    }

    @Override
    public void readBookings(Path file, Each<Booking> each) throws InterruptedException {
        for (var booking : bookings) {
            each.take(booking);
        }
    }

    @Override
    public void bookings(LocalDate day, String caseCode, Each<Booking> each) throws InterruptedException {
        readBookings(Path.of("none"), each);
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
