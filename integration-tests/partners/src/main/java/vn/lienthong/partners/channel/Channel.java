package vn.lienthong.partners.channel;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.partners.PartnerName;
import vn.lienthong.partners.iso.Camt.Entry;
import vn.lienthong.partners.signature.Spool;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Business;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.Route;

/** One that pays people out. */
public final class Channel implements Business {

    public static final String SCHEMA = "channel.sql";

    private final PartnerName name;
    private final Accounts accounts;
    private final Orders orders;
    private final Ledger ledger;
    private final Verification verification;
    private final BackOffice office;
    private final Spool spool;

    private Channel(PartnerName name, Database database, Faults faults, Spool spool, Clock clock) {
        var paysAnybody = name.kind() == PartnerName.Kind.POST;
        this.name = name;
        this.accounts = new Accounts(database);
        this.orders = new Orders(database, faults);
        this.ledger = new Ledger(database, faults, name.channel());
        this.verification = new Verification(database, faults, paysAnybody);
        this.spool = spool;
        this.office = BackOffice.start(database, clock, paysAnybody);
    }

    /** Opens for business, beginning with what was taken and not carried out. */
    public static Channel start(PartnerName name, Database database, Faults faults, Spool spool, Clock clock) {
        return new Channel(name, database, faults, spool, clock);
    }

    @Override
    public List<Route> routes() {
        var routes = new ArrayList<>(
                name.kind() == PartnerName.Kind.BANK
                        ? new BankRoutes(name.channel(), orders, ledger, office, spool).routes()
                        : new PayoutRoutes(name.channel(), orders, ledger, office, spool).routes());
        routes.add(Route.post("/v1/accounts/verify", verification::verify));
        routes.add(Route.post("/sandbox/accounts", this::load));
        routes.add(Route.get("/sandbox/books", call -> Answer.json(200, ledger.books())));
        routes.add(Route.get("/sandbox/books/lines", call -> lines()));
        return routes;
    }

    private Answer load(Call call) throws IOException {
        return Answer.json(200, Map.of("count", accounts.load(call.body())));
    }

    private Answer lines() {
        return Answer.streamed("text/csv;charset=UTF-8", out -> {
            var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.write("end_to_end_id,account,amount,credit,booked_on\n");
            ledger.lines(entry -> csv.write(line(entry)));
            csv.flush();
        });
    }

    private static String line(Entry entry) {
        return String.join(
                        ",",
                        entry.endToEndId(),
                        entry.account(),
                        Long.toString(entry.amount()),
                        Boolean.toString(entry.credit()),
                        entry.bookedOn())
                + "\n";
    }

    @Override
    public void close() {
        office.close();
    }
}
