package vn.lienthong.partners.fees;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.partners.callback.Addresses;
import vn.lienthong.partners.callback.Callbacks;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.store.Rounds;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Business;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.Envelope;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.JsonBody;
import vn.lienthong.partners.web.Refusal;
import vn.lienthong.partners.web.Route;

/** The gateway that citizens pay their fees at. */
public final class Fees implements Business {

    public static final String SCHEMA = "fees.sql";

    private static final int LARGEST = 1 << 14;

    private final Bills bills;
    private final Faults faults;
    private final Callbacks callbacks;
    private final Rounds rounds;

    private Fees(Database database, Faults faults, Callbacks callbacks, Clock clock) {
        this.bills = new Bills(database, callbacks, clock);
        this.faults = faults;
        this.callbacks = callbacks;
        this.rounds = Rounds.start("payments", bills::payDue);
    }

    /** Opens for business; the callbacks are its own to close. */
    public static Fees start(Database database, Faults faults, Callbacks callbacks, Clock clock) {
        return new Fees(database, faults, callbacks, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/v1/bills", Envelope.needed(this::take)),
                Route.get("/v1/bills/{requestId}", Envelope.needed(this::tell)),
                Route.delete("/v1/bills/{requestId}", Envelope.needed(this::cancel)),
                Route.post("/v1/bills/{requestId}/refund", Envelope.needed(this::refund)),
                Route.post("/sandbox/pay", this::pay),
                Route.get("/sandbox/books", call -> Answer.json(200, bills.paid())),
                Route.get("/sandbox/books/lines", call -> lines()));
    }

    private Answer take(Call call) throws IOException {
        var body = JsonBody.read(call, LARGEST);
        var amount = body.whole("amount");
        if (amount <= 0) {
            throw Refusal.wrong("Trường amount phải lớn hơn 0");
        }
        var fresh = bills.add(
                body.text("requestId"),
                amount,
                body.text("text"),
                Addresses.checked(body.text("callback")),
                faults.settings().payAfterMillis());
        if (!fresh) {
            throw Refusal.repeated("DUPLICATE");
        }
        return Answer.empty(202);
    }

    private Answer tell(Call call) throws IOException {
        var bill = bills.existing(call.path("requestId"));
        var content = new LinkedHashMap<String, Object>();
        content.put("state", bill.state());
        content.put("amount", bill.amount());
        content.put("receipt", bill.receipt());
        return Answer.json(200, content);
    }

    private Answer cancel(Call call) {
        bills.cancel(call.path("requestId"));
        return Answer.empty(204);
    }

    private Answer refund(Call call) throws IOException {
        var bill = call.path("requestId");
        var body = JsonBody.read(call, LARGEST);
        var fresh = bills.refund(bill, body.whole("amount"), body.text("requestId"));
        return Answer.json(
                fresh ? 202 : 200,
                Map.of("receipt", Objects.requireNonNull(bills.existing(bill).refund())));
    }

    /** What a citizen does who pays. */
    private Answer pay(Call call) throws IOException {
        var requestId = JsonBody.read(call, LARGEST).text("requestId");
        bills.pay(requestId);
        return Answer.json(200, bills.existing(requestId));
    }

    private Answer lines() {
        return Answer.streamed("text/csv;charset=UTF-8", out -> {
            var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.write("request_id,amount,state,receipt\n");
            bills.each(bill -> csv.write(String.join(
                            ",",
                            bill.requestId(),
                            Long.toString(bill.amount()),
                            bill.state(),
                            Objects.requireNonNullElse(bill.receipt(), ""))
                    + "\n"));
            csv.flush();
        });
    }

    @Override
    public void close() {
        rounds.close();
        callbacks.close();
    }
}
