package vn.lienthong.workers.payment.iso20022;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.payment.StatusCodes;

/** An entry of a statement while it is read. */
class Entry {

    private static final String BOOKED = "BOOK";

    /** Of an entry that no order of ours caused, such as a fee. */
    private static final String NO_ID = "NOTPROVIDED";

    private static final int LONGEST_ID = 35;
    private static final int LONGEST_REFERENCE = 64;

    @Nullable
    String reference;

    @Nullable
    Long amount;

    @Nullable
    Boolean credit;

    @Nullable
    String status;

    @Nullable
    LocalDate bookedOn;

    private final List<Transaction> transactions = new ArrayList<>();

    /** Begins the next transaction of the entry. */
    Transaction transaction() {
        var next = new Transaction();
        transactions.add(next);
        return next;
    }

    /** None while the entry is only expected; else one for each transaction. */
    List<Booking> bookings() throws XMLStreamException {
        if (!BOOKED.equals(status)) {
            return List.of();
        }
        if (transactions.isEmpty()) {
            return List.of(booking(new Transaction(), reference));
        }
        var bookings = new ArrayList<Booking>(transactions.size());
        for (int i = 0; i < transactions.size(); i++) {
            var transaction = transactions.get(i);
            // An entry for many payments at once has one number: each booking needs one of its own.
            var number = transactions.size() == 1 ? reference : reference + "/" + (i + 1);
            bookings.add(booking(transaction, transaction.reference == null ? number : transaction.reference));
        }
        return bookings;
    }

    private Booking booking(Transaction transaction, @Nullable String number) throws XMLStreamException {
        var id = transaction.endToEndId == null ? NO_ID : transaction.endToEndId;
        if (id.length() > LONGEST_ID) {
            throw new XMLStreamException("an EndToEndId of more than 35 characters");
        }
        var booking = needed("AcctSvcrRef", number);
        if (booking.length() > LONGEST_REFERENCE) {
            throw new XMLStreamException("an AcctSvcrRef of more than 64 characters");
        }
        return new Booking(
                booking,
                id,
                needed("Amt", transaction.amount == null ? soleAmount() : transaction.amount),
                needed("CdtDbtInd", transaction.credit == null ? credit : transaction.credit),
                needed("BookgDt", bookedOn),
                transaction.reason == null ? null : StatusCodes.reason(transaction.reason));
    }

    /** The entry's amount is that of its transaction only where it has no other. */
    private @Nullable Long soleAmount() {
        return transactions.size() > 1 ? null : amount;
    }

    private static <T> T needed(String element, @Nullable T value) throws XMLStreamException {
        if (value == null) {
            throw new XMLStreamException("an entry without " + element);
        }
        return value;
    }
}
