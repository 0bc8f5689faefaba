package vn.lienthong.partners.channel;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.iso.Camt.Entry;
import vn.lienthong.partners.signature.Spool;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.Json;
import vn.lienthong.partners.web.Refusal;
import vn.lienthong.partners.web.Route;

/** What a wallet, Mobile Money and the post are asked in JSON. */
final class PayoutRoutes {

    private static final int LARGEST_PAGE = 10_000;

    private final String channel;
    private final Orders orders;
    private final Ledger ledger;
    private final BackOffice office;
    private final Spool spool;

    PayoutRoutes(String channel, Orders orders, Ledger ledger, BackOffice office, Spool spool) {
        this.channel = channel;
        this.orders = orders;
        this.ledger = ledger;
        this.office = office;
        this.spool = spool;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/v1/payouts", this::take),
                Route.get("/v1/payouts/{requestId}", this::results),
                Route.get("/v1/bookings", this::bookings));
    }

    private Answer take(Call call) throws IOException {
        try (var received = spool.receive(call);
                var order = PayoutOrder.open(received::open)) {
            if (!orders.take(order)) {
                throw Refusal.repeated("AM05");
            }
            office.look();
            return Answer.empty(202);
        }
    }

    private Answer results(Call call) throws IOException {
        var order = orders.existing(call.path("requestId"));
        return spool.answer(200, Json.TYPE, out -> {
            try (var json = begun(out)) {
                json.writeStringField("state", order.carriedOut() ? "DONE" : "PROCESSING");
                json.writeArrayFieldStart("results");
                if (order.carriedOut()) {
                    ledger.results(order, result -> write(json, result));
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        });
    }

    private static JsonGenerator begun(OutputStream out) throws IOException {
        var json = Json.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        return json;
    }

    private static void write(JsonGenerator json, Ledger.Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("endToEndId", result.endToEndId());
        json.writeStringField("status", result.status());
        json.writeStringField("reason", result.reason());
        json.writeEndObject();
    }

    private Answer bookings(Call call) throws IOException {
        var requestId = call.query("requestId");
        if (requestId != null) {
            var order = orders.existing(requestId);
            return bookings(sink -> ledger.bookings(order, sink));
        }
        var day = BankRoutes.day(needed(call, "date"));
        var after = call.query("after");
        var from = after == null || after.isEmpty() ? 0 : Bookings.number(channel, after);
        var limit = limit(call.query("limit"));
        return bookings(sink -> ledger.page(day, from, limit, sink));
    }

    private static String needed(Call call, String name) {
        var value = call.query(name);
        if (value == null) {
            throw Refusal.wrong("Cần tham số requestId hoặc date");
        }
        return value;
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return LARGEST_PAGE;
        }
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > LARGEST_PAGE) {
            throw Refusal.wrong("Tham số limit phải từ 1 đến " + LARGEST_PAGE);
        }
        return Integer.parseInt(text);
    }

    /** Tells bookings to whom it is given. */
    @FunctionalInterface
    private interface Telling {
        void to(Ledger.Sink<Entry> sink) throws IOException;
    }

    private Answer bookings(Telling telling) throws IOException {
        return spool.answer(200, Json.TYPE, out -> {
            try (var json = begun(out)) {
                json.writeArrayFieldStart("bookings");
                telling.to(entry -> write(json, entry));
                json.writeEndArray();
                json.writeEndObject();
            }
        });
    }

    private static void write(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("booking", entry.booking());
        json.writeStringField("endToEndId", entry.endToEndId());
        json.writeNumberField("amount", entry.amount());
        json.writeBooleanField("credit", entry.credit());
        json.writeStringField("bookedOn", entry.bookedOn());
        json.writeStringField("reason", entry.reason());
        json.writeEndObject();
    }
}
