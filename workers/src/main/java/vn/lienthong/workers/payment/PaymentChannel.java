package vn.lienthong.workers.payment;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentStatus;

/**
 * Through whom money reaches people. What goes out and what comes in are files, so that they can be kept byte for byte; what
 * comes in is in the file only after its signature was verified.
 */
public interface PaymentChannel {

    /** Of the files. */
    String mediaType();

    /** Writes an order as the channel takes it; the same bytes whenever it is written again. */
    void write(PaymentOrder order, Payments payments, Path file) throws InterruptedException;

    /** Sends a written order. That it was received before is no failure. */
    void submit(PaymentOrder order, Path file) throws InterruptedException;

    /** Asks what became of an order. */
    Standing fetchStatus(PaymentOrder order, Path file) throws InterruptedException;

    /** Reads what {@link #fetchStatus} fetched. Only what is final is handed over. */
    Verdict readStatus(PaymentOrder order, Path file, Each<PaymentStatus> each) throws InterruptedException;

    /** @return whether there is anything to read */
    boolean fetchBookings(PaymentOrder order, Path file) throws InterruptedException;

    /** Reads what {@link #fetchBookings} fetched. */
    void readBookings(Path file, Each<Booking> each) throws InterruptedException;

    /**
     * Reads the statement of a day, whatever orders it is about.
     *
     * @param caseCode the case that it is read for
     */
    void bookings(LocalDate day, String caseCode, Each<Booking> each) throws InterruptedException;

    /** What a channel knows of an order. */
    enum Standing {
        NEVER_RECEIVED,
        PENDING,
        ANSWERED
    }

    /**
     * What an answer says of an order as a whole.
     *
     * @param reason why all were rejected
     */
    record Verdict(Kind kind, @Nullable String reason) {

        public static final Verdict EACH = new Verdict(Kind.EACH, null);
        public static final Verdict PENDING = new Verdict(Kind.PENDING, null);
        public static final Verdict ALL_ACCEPTED = new Verdict(Kind.ALL_ACCEPTED, null);

        public static Verdict allRejected(String reason) {
            return new Verdict(Kind.ALL_REJECTED, reason);
        }

        /** EACH: the payments were named one by one. */
        public enum Kind {
            EACH,
            PENDING,
            ALL_ACCEPTED,
            ALL_REJECTED
        }
    }
}
