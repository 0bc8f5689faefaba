package vn.lienthong.workers.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.Channel;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.ledger.OrderPaper;
import vn.lienthong.workers.ledger.PaymentAttempt;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentOrder.State;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.ledger.PaymentStatus.Verdict;

/** A ledger in memory with one order of three payments, that keeps the rules of states. */
final class PlayedOrders implements OrderLedger {

    static final Instant CREATED = Instant.parse("2026-11-27T04:00:00Z");

    final List<String> happened = new ArrayList<>();
    final Map<OrderPaper, String> kept = new LinkedHashMap<>();
    final Map<String, PaymentStatus> statuses = new LinkedHashMap<>();
    final Map<String, Booking> bookings = new LinkedHashMap<>();
    final Map<LocalDate, Instant> daysRead = new LinkedHashMap<>();
    State state = State.CREATED;

    @Nullable
    Instant answeredAt;

    @Override
    public List<Channel> channels() {
        return List.of();
    }

    @Override
    public PaymentOrder order(long order) {
        return new PaymentOrder(
                order,
                "LT2611-1-7",
                "H10.1",
                "BTXH",
                "2026-11",
                "VBA",
                "BANK",
                "970405",
                "VBAAVNVN",
                3,
                1_500_000,
                LocalDate.of(2026, 11, 27),
                CREATED,
                answeredAt,
                state);
    }

    @Override
    public void attempts(long order, Consumer<PaymentAttempt> each) {
        for (int i = 1; i <= 3; i++) {
            each.accept(new PaymentAttempt("A-" + i, "100" + i, "Đỗ Thị Huệ", 500_000, "Trợ cấp"));
        }
    }

    @Override
    public void keep(long order, OrderPaper what, String mediaType, Path file) {
        try {
            kept.put(what, Files.readString(file));
            happened.add("kept " + what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void changeState(long order, State next) {
        happened.add(state + " to " + next);
        state = next;
    }

    @Override
    public void addStatuses(long order, List<PaymentStatus> told) {
        told.forEach(each -> statuses.put(each.endToEndId(), each));
        if (state == State.SENT && statuses.size() == 3) {
            state = State.ANSWERED;
        }
    }

    @Override
    public long addBookings(long order, List<Booking> told) {
        told.forEach(each -> bookings.put(each.endToEndId(), each));
        long missing = statuses.values().stream()
                .filter(each -> each.verdict() == Verdict.ACCEPTED)
                .filter(each -> !bookings.containsKey(each.endToEndId()))
                .count();
        if (missing == 0) {
            state = State.RECONCILED;
        }
        return missing;
    }

    @Override
    public List<LocalDate> days(long period, String channel) {
        return List.of(LocalDate.of(2026, 11, 27));
    }

    @Override
    public void addBookings(long period, String channel, List<Booking> told) {
        told.forEach(each -> bookings.put(each.booking(), each));
    }

    @Override
    public void noteRead(long period, String channel, LocalDate day, Instant begunAt) {
        daysRead.put(day, begunAt);
    }
}
