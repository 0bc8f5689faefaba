package vn.lienthong.partners.channel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.iso.Camt;
import vn.lienthong.partners.iso.Iso;
import vn.lienthong.partners.iso.Pain001;
import vn.lienthong.partners.iso.Pain002;
import vn.lienthong.partners.signature.Spool;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.Refusal;
import vn.lienthong.partners.web.Route;

/** What a bank is asked in ISO 20022. */
final class BankRoutes {

    /** Đồng on our account before the first payment. */
    private static final long FUNDED = 1_000_000_000_000_000L;

    private static final String REJECTED = "RJCT";
    private static final String SETTLED = "ACSC";

    private final String channel;
    private final Orders orders;
    private final Ledger ledger;
    private final BackOffice office;
    private final Spool spool;

    BankRoutes(String channel, Orders orders, Ledger ledger, BackOffice office, Spool spool) {
        this.channel = channel;
        this.orders = orders;
        this.ledger = ledger;
        this.office = office;
        this.spool = spool;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/v1/pain001", this::take),
                Route.get("/v1/pain002/{msgId}", this::status),
                Route.get("/v1/camt054/{msgId}", this::notification),
                Route.get("/v1/camt053/{date}", this::statement));
    }

    private Answer take(Call call) throws IOException {
        try (var received = spool.receive(call);
                var order = Pain001.open(received.open())) {
            var head = order.head();
            if (orders.take(order)) {
                office.look();
                return Answer.empty(202);
            }
            return spool.answer(409, Iso.TYPE, out -> new Pain002(
                            out, channel, head.msgId(), head.count(), head.total(), REJECTED, "AM05")
                    .end());
        }
    }

    private Answer status(Call call) throws IOException {
        var order = orders.existing(call.path("msgId"));
        if (!order.carriedOut()) {
            return Answer.empty(204);
        }
        var accepted = ledger.accepted(order);
        var group = accepted == order.count() ? SETTLED : accepted == 0 ? REJECTED : "PART";
        return spool.answer(200, Iso.TYPE, out -> {
            var message = new Pain002(out, channel, order.msgId(), order.count(), order.total(), group, null);
            ledger.results(
                    order,
                    result ->
                            message.transaction(result.part(), result.endToEndId(), result.status(), result.reason()));
            message.end();
        });
    }

    private Answer notification(Call call) throws IOException {
        var order = orders.existing(call.path("msgId"));
        if (!order.carriedOut()) {
            return Answer.empty(204);
        }
        return spool.answer(200, Iso.TYPE, out -> {
            var message = Camt.notification(out, order.msgId(), order.debtorAccount());
            ledger.bookings(order, message::entry);
            message.end();
        });
    }

    private Answer statement(Call call) throws IOException {
        var day = day(call.path("date"));
        var account = ledger.debtorAccount();
        return spool.answer(200, Iso.TYPE, out -> {
            var message = new Statement(channel, account, day, out);
            ledger.day(day, message);
            message.end();
        });
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.wrong("Ngày " + text + " không đúng dạng");
        }
    }

    private static final class Statement implements Ledger.Day {

        private final String channel;
        private final String account;
        private final LocalDate day;
        private final OutputStream out;
        private @Nullable Camt message;

        Statement(String channel, String account, LocalDate day, OutputStream out) {
            this.channel = channel;
            this.account = account;
            this.day = day;
            this.out = out;
        }

        @Override
        public void begin(long before, long during) throws IOException {
            var opening = FUNDED - before;
            message = Camt.statement(out, channel + "-" + day, account, day, opening, opening - during);
        }

        @Override
        public void entry(Camt.Entry entry) throws IOException {
            begun().entry(entry);
        }

        void end() throws IOException {
            begun().end();
        }

        private Camt begun() {
            return Objects.requireNonNull(message);
        }
    }
}
