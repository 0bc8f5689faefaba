package vn.lienthong.workers.payment;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.OrderLedger;

/** Brings days' statements of a channel into the ledger: what was paid, what came back, and what nobody ordered. */
class ReadStatements {

    private static final Logger log = LoggerFactory.getLogger(ReadStatements.class);

    private final OrderLedger ledger;
    private final Channels channels;
    private final PaymentSettings settings;
    private final Clock clock;

    ReadStatements(OrderLedger ledger, Channels channels, PaymentSettings settings, Clock clock) {
        this.ledger = ledger;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    void read(long period, String code, String caseCode) throws InterruptedException {
        var channel = channels.of(code);
        for (var day : ledger.days(period, code)) {
            var begunAt = clock.instant();
            var portions = new Portions<Booking>(settings.portion(), rows -> write(period, code, rows));
            channel.bookings(day, caseCode, portions);
            portions.end();
            ledger.noteRead(period, code, day, begunAt);
            log.info("Statement of {} for {} read", code, day);
        }
    }

    private void write(long period, String code, List<Booking> rows) throws InterruptedException {
        if (!rows.isEmpty()) {
            ledger.addBookings(period, code, rows);
        }
    }
}
