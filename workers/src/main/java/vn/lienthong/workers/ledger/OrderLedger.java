package vn.lienthong.workers.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The orders of the ledger. Everything may be written in parts, and again. */
public interface OrderLedger {

    List<Channel> channels() throws InterruptedException;

    PaymentOrder order(long order) throws InterruptedException;

    /** All payments of an order by their id, streamed. */
    void attempts(long order, Consumer<PaymentAttempt> each) throws InterruptedException;

    /** Keeps a file, over what was there. */
    void keep(long order, OrderPaper what, String mediaType, Path file) throws InterruptedException;

    void changeState(long order, PaymentOrder.State state) throws InterruptedException;

    void addStatuses(long order, List<PaymentStatus> statuses) throws InterruptedException;

    /** @return how many accepted payments are not booked yet; with 0 the order is reconciled */
    long addBookings(long order, List<Booking> bookings) throws InterruptedException;

    /** Days whose statements may have news: of the period's orders, or of what came back since somebody looked. */
    List<LocalDate> days(long period, String channel) throws InterruptedException;

    /** Bookings of a day's statement, whatever orders they belong to. */
    void addBookings(long period, String channel, List<Booking> bookings) throws InterruptedException;

    /**
     * Notes that a day's statement was brought in.
     *
     * @param begunAt when its reading began: what was booked later is in none
     */
    void noteRead(long period, String channel, LocalDate day, Instant begunAt) throws InterruptedException;
}
