package vn.lienthong.workers.payment;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.OrderLedger;

/** Brings the statements of all days of a period into the ledger: what came back later, and what nobody ordered. */
class ReadStatements {

    private static final Logger log = LoggerFactory.getLogger(ReadStatements.class);

    private final OrderLedger ledger;
    private final Channels channels;
    private final PaymentSettings settings;

    ReadStatements(OrderLedger ledger, Channels channels, PaymentSettings settings) {
        this.ledger = ledger;
        this.channels = channels;
        this.settings = settings;
    }

    void read(long period, String code, String caseCode) throws InterruptedException {
        var channel = channels.of(code);
        for (var day : ledger.days(period, code)) {
            var portions = new Portions<Booking>(settings.portion(), rows -> write(period, code, rows));
            channel.bookings(day, caseCode, portions);
            portions.end();
            log.info("Statement of {} for {} read", code, day);
        }
    }

    private void write(long period, String code, List<Booking> rows) throws InterruptedException {
        if (!rows.isEmpty()) {
            ledger.addBookings(period, code, rows);
        }
    }
}
