package vn.lienthong.partners.judicial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.lienthong.partners.PartnerName;
import vn.lienthong.partners.callback.Callbacks;
import vn.lienthong.partners.judicial.Word.State;
import vn.lienthong.partners.signature.Keys;
import vn.lienthong.partners.signature.SigningKey;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.store.Settings;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Business;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.Envelope;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.Json;
import vn.lienthong.partners.web.JsonBody;
import vn.lienthong.partners.web.Refusal;
import vn.lienthong.partners.web.Route;

/** One that issues criminal records, and says what becomes of a request when it likes. */
public final class Issuer implements Business {

    public static final String SCHEMA = "judicial.sql";

    private static final int LARGEST = 1 << 16;

    private final Database database;
    private final Faults faults;
    private final Script script;
    private final Convictions convictions;
    private final Callbacks callbacks;
    private final Speaker speaker;
    private final SigningKey key;

    private Issuer(
            PartnerName name, Database database, Faults faults, Callbacks callbacks, SigningKey key, Clock clock) {
        this.database = database;
        this.faults = faults;
        this.script = new Script(new Settings(database));
        this.convictions = new Convictions(database);
        this.callbacks = callbacks;
        this.speaker = new Speaker(name, callbacks, clock);
        this.key = key;
    }

    /** Opens for business; the callbacks are its own to close. */
    public static Issuer start(
            PartnerName name, Database database, Faults faults, Callbacks callbacks, SigningKey key, Clock clock) {
        return new Issuer(name, database, faults, callbacks, key, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/v1/requests", Envelope.needed(this::take)),
                Route.get("/v1/requests/{requestId}", Envelope.needed(this::tell)),
                Route.delete("/v1/requests/{requestId}", Envelope.needed(this::withdraw)),
                Route.post("/v1/requests/{requestId}/supplements", Envelope.needed(this::supplement)),
                Route.get("/v1/requests/{requestId}/result", Envelope.needed(this::result)),
                Route.get("/sandbox/script", call -> Answer.json(200, script.get())),
                Route.put("/sandbox/script", this::direct),
                Route.post("/sandbox/words", this::say),
                Route.post(
                        "/sandbox/convictions",
                        call -> Answer.json(200, Map.of("count", convictions.load(call.body())))),
                Route.get("/sandbox/books", call -> Answer.json(200, Map.of("count", count()))),
                Route.get("/sandbox/books/lines", call -> lines()));
    }

    private Answer take(Call call) throws IOException {
        var request = RecordRequest.of(JsonBody.read(call, LARGEST));
        var words = script.of(request.citizenId());
        var fresh = database.write(connection -> {
            var isNew = Requests.add(connection, request, words);
            if (isNew) {
                speaker.goOn(connection, Requests.existing(connection, request.id()));
            }
            return isNew;
        });
        return told(fresh);
    }

    private Answer told(boolean fresh) {
        if (!fresh) {
            throw Refusal.repeated("DUPLICATE");
        }
        callbacks.look();
        return Answer.empty(202);
    }

    private Answer tell(Call call) throws IOException {
        var id = call.path("requestId");
        return database.read(connection -> {
            var held = Requests.existing(connection, id);
            return Answer.json(200, Map.of("state", held.state(), "news", Requests.news(connection, id)));
        });
    }

    private Answer supplement(Call call) throws IOException {
        var id = call.path("requestId");
        var body = JsonBody.read(call, LARGEST);
        var fresh = database.write(connection -> {
            var held = Requests.existing(connection, id);
            var isNew = Requests.addSupplement(connection, id, body);
            if (isNew) {
                if (held.state() != State.AWAITING_SUPPLEMENT) {
                    throw Refusal.wrong("NOT_ASKED", "Không có yêu cầu bổ sung nào");
                }
                speaker.goOn(connection, held.with(State.PROCESSING, held.words()));
            }
            return isNew;
        });
        return told(fresh);
    }

    private Answer result(Call call) throws IOException {
        var held = database.read(connection -> Requests.existing(connection, call.path("requestId")));
        var record = held.record();
        if (record == null) {
            throw Refusal.missing("NOT_YET");
        }
        var bytes = (isMistaken(held.request()) ? mistaken(record) : record).getBytes(StandardCharsets.UTF_8);
        return Answer.json(200, bytes).with(Keys.HEADER, key.sign(bytes));
    }

    private boolean isMistaken(RecordRequest request) {
        var percent = faults.settings().mismatchPercent();
        return faults.dice("mismatch", request.id()).hits(percent, request.citizenId());
    }

    private static String mistaken(String record) throws IOException {
        return CriminalRecord.mistaken((ObjectNode) Json.MAPPER.readTree(record))
                .toString();
    }

    private Answer withdraw(Call call) {
        database.write(connection -> {
            var held = Requests.existing(connection, call.path("requestId"));
            if (held.state().isDecided()) {
                throw Refusal.repeated("DECIDED");
            }
            Requests.put(connection, held.with(State.WITHDRAWN, List.of()));
            return true;
        });
        return Answer.empty(204);
    }

    private Answer direct(Call call) throws IOException {
        script.set(call.shortBody(LARGEST));
        return Answer.json(200, script.get());
    }

    /** Has more said about a request than its script has. */
    private Answer say(Call call) throws IOException {
        var body = JsonBody.read(call, LARGEST);
        var words = Script.words(body.node("words"));
        database.write(connection -> {
            var held = Requests.existing(connection, body.text("requestId"));
            speaker.goOn(connection, held.with(held.state(), words));
            return true;
        });
        callbacks.look();
        return Answer.json(200, Map.of("count", words.size()));
    }

    private long count() throws IOException {
        return database.read(connection -> {
            try (var query = connection.prepareStatement("select count(*) from record_request");
                    var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private Answer lines() {
        return Answer.streamed("text/csv;charset=UTF-8", out -> {
            var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.write("request_id,number,type\n");
            database.read(connection -> {
                try (var query = connection.prepareStatement(
                                "select request_id, number, type from news order by request_id, number");
                        var rows = query.executeQuery()) {
                    while (rows.next()) {
                        csv.write(rows.getString(1) + "," + rows.getInt(2) + "," + rows.getString(3) + "\n");
                    }
                }
                return true;
            });
            csv.flush();
        });
    }

    @Override
    public void close() {
        callbacks.close();
    }
}
