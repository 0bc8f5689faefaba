package vn.lienthong.workers.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.http.TempFile;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.ledger.OrderPaper;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentOrder.State;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.task.Unfinished;

/**
 * Brings an order's bookings into the ledger until each accepted payment has one. Money is never taken for unpaid because
 * a booking is missing: only when the channel, asked again, says that it rejected the payment after all. Else people
 * have to find out.
 */
class ReconcileOrder implements OrderWork {

    private static final Logger log = LoggerFactory.getLogger(ReconcileOrder.class);

    private static final String UNBOOKED = "UNBOOKED";

    private final OrderLedger ledger;
    private final Channels channels;
    private final Statuses statuses;
    private final PaymentSettings settings;
    private final Pause pause;
    private final Clock clock;

    ReconcileOrder(
            OrderLedger ledger,
            Channels channels,
            Statuses statuses,
            PaymentSettings settings,
            Pause pause,
            Clock clock) {
        this.ledger = ledger;
        this.channels = channels;
        this.statuses = statuses;
        this.settings = settings;
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public void work(long id) throws InterruptedException {
        var order = ledger.order(id);
        if (order.state() == State.RECONCILED) {
            return;
        }
        if (order.state() != State.ANSWERED) {
            throw Unfinished.stuck("Lệnh chi " + order.msgId() + " chưa có kết quả của từng khoản");
        }
        var booked = new HashSet<String>();
        if (book(order, booked) == 0) {
            return;
        }
        if (clock.instant().isBefore(deadline(order))) {
            throw Unfinished.notYet(pause.of(order), order.msgId() + " is not booked yet");
        }
        giveUpUnbooked(order, booked);
    }

    /** @return how many accepted payments have no booking */
    private long book(PaymentOrder order, Set<String> booked) throws InterruptedException {
        var channel = channels.of(order.channel());
        try (var file = TempFile.create()) {
            if (!channel.fetchBookings(order, file.path())) {
                return ledger.addBookings(order.order(), List.of());
            }
            ledger.keep(order.order(), OrderPaper.STATEMENT, channel.mediaType(), file.path());
            var missing = new AtomicLong();
            var portions = new Portions<Booking>(
                    settings.portion(), rows -> missing.set(ledger.addBookings(order.order(), rows)));
            channel.readBookings(file.path(), booking -> {
                booked.add(booking.endToEndId());
                portions.take(booking);
            });
            portions.end();
            return missing.get();
        }
    }

    /** An order may have waited long for a channel that was down: only what it has answered can be missed. */
    private Instant deadline(PaymentOrder order) {
        var valued = order.valueDate().atStartOfDay(clock.getZone()).toInstant();
        var answered = Objects.requireNonNullElse(order.answeredAt(), order.createdAt());
        var from = valued.isAfter(answered) ? valued : answered;
        return from.plus(settings.unbookedAfter());
    }

    private void giveUpUnbooked(PaymentOrder order, Set<String> booked) throws InterruptedException {
        var rejected = rejectedAfterAll(order, booked);
        for (int from = 0; from < rejected.size(); from += settings.portion()) {
            ledger.addStatuses(
                    order.order(), rejected.subList(from, Math.min(from + settings.portion(), rejected.size())));
        }
        long missing = ledger.addBookings(order.order(), List.of());
        log.info("{} asked again: {} rejected, {} in no statement", order.msgId(), rejected.size(), missing);
        if (missing > 0) {
            throw Unfinished.stuck("Lệnh chi " + order.msgId() + ": kênh " + order.channel() + " báo đã chi " + missing
                    + " khoản nhưng sao kê không có; cần đối chiếu với kênh này, không chi lại");
        }
    }

    /** Payments in no statement that the channel, asked now, rejects. The ledger minds only those it has as accepted. */
    private List<PaymentStatus> rejectedAfterAll(PaymentOrder order, Set<String> booked) throws InterruptedException {
        var channel = channels.of(order.channel());
        var rejected = new ArrayList<PaymentStatus>();
        var paid = new HashSet<>(booked);
        try (var answer = TempFile.create()) {
            if (!statuses.fetch(order, channel, answer.path())) {
                throw Unfinished.notYet(pause.of(order), order.msgId() + ": no status any more");
            }
            statuses.read(order, channel, answer.path(), status -> {
                if (status.verdict() == PaymentStatus.Verdict.ACCEPTED) {
                    paid.add(status.endToEndId());
                } else {
                    rejected.add(new PaymentStatus(status.endToEndId(), status.verdict(), UNBOOKED));
                }
            });
        }
        rejected.removeIf(status -> paid.contains(status.endToEndId()));
        return rejected;
    }
}
