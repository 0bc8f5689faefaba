package vn.lienthong.partners.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.Envelope;
import vn.lienthong.partners.web.Json;
import vn.lienthong.partners.web.JsonBody;
import vn.lienthong.partners.web.Refusal;
import vn.lienthong.partners.web.Route;

/** What VNeID shows people of their requests: states, and results. */
public final class RequestNews {

    public static final String SCHEMA = "request-news.sql";

    private static final String NAME = "vneid";
    private static final int LARGEST = 4 << 20;
    private static final int MOST = 200;
    private static final Map<String, String> OF_PEOPLE = Map.of("requestId", "request_id", "citizenId", "citizen_id");
    private static final Map<String, String> OF_REQUESTS = Map.of("requestId", "request_id");

    private final Database database;
    private final Clock clock;

    public RequestNews(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/v1/results", Envelope.needed(this::takeResult)),
                Route.post("/v1/statuses", Envelope.needed(this::takeStatus)),
                Route.post("/v1/notices/requests", this::takeNotice),
                Route.get("/sandbox/books/results", call -> Answer.json(200, Map.of("results", results(call)))),
                Route.get("/sandbox/books/statuses", call -> Answer.json(200, Map.of("statuses", statuses(call)))),
                Route.get("/sandbox/books/requests", call -> Answer.json(200, Map.of("notices", notices(call)))));
    }

    private Answer takeResult(Call call) throws IOException {
        var body = JsonBody.read(call, LARGEST);
        var requestId = body.text("requestId");
        var document = body.node("document");
        if (document.isMissingNode() || document.isNull()) {
            throw Refusal.wrong("Thiếu trường document");
        }
        var receipt = UUID.nameUUIDFromBytes(requestId.getBytes(StandardCharsets.UTF_8))
                .toString();
        var fresh = insert(
                "insert or ignore into result (request_id, citizen_id, kind, document, signature, receipt, received_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)",
                requestId,
                body.text("citizenId"),
                body.text("kind"),
                document.toString(),
                body.text("signature"),
                receipt,
                clock.instant().toString());
        return Answer.json(fresh ? 202 : 200, Map.of("receipt", receipt));
    }

    private Answer takeStatus(Call call) throws IOException {
        var body = JsonBody.read(call, LARGEST);
        var fresh = insert(
                "insert or ignore into request_status (request_id, citizen_id, state, portal_state, at) "
                        + "values (?, ?, ?, ?, ?)",
                body.text("requestId"),
                body.text("citizenId"),
                body.text("state"),
                body.text("portalState"),
                body.text("at"));
        return Answer.empty(fresh ? 202 : 200);
    }

    private Answer takeNotice(Call call) throws IOException {
        var body = JsonBody.read(call, LARGEST);
        demandOwn(body.text("caller"));
        insert(
                "insert or ignore into request_notice (request_id, state, portal_state, at) values (?, ?, ?, ?)",
                body.text("requestId"),
                body.text("state"),
                body.text("portalState"),
                body.text("at"));
        return Answer.empty(202);
    }

    /** Request ids are their caller's own: those of another say nothing here. */
    private static void demandOwn(String caller) {
        if (!caller.equals(NAME)) {
            throw Refusal.wrong("Thông báo không phải của " + NAME);
        }
    }

    private boolean insert(String command, String... values) {
        return database.write(connection -> {
            try (var insert = connection.prepareStatement(command)) {
                for (var i = 0; i < values.length; i++) {
                    insert.setString(i + 1, values[i]);
                }
                return insert.executeUpdate() == 1;
            }
        });
    }

    private List<Map<String, Object>> results(Call call) throws IOException {
        var found = select(
                call,
                "select request_id as requestId, citizen_id as citizenId, kind, document, signature, receipt, "
                        + "received_at as receivedAt from result",
                OF_PEOPLE,
                "received_at");
        for (var result : found) {
            result.put("document", Json.MAPPER.readTree(String.valueOf(result.get("document"))));
        }
        return found;
    }

    private List<Map<String, Object>> statuses(Call call) throws IOException {
        return select(
                call,
                "select request_id as requestId, citizen_id as citizenId, state, portal_state as portalState, at "
                        + "from request_status",
                OF_PEOPLE,
                "at");
    }

    private List<Map<String, Object>> notices(Call call) throws IOException {
        return select(
                call,
                "select request_id as requestId, state, portal_state as portalState, at from request_notice",
                OF_REQUESTS,
                "at");
    }

    /** The latest, of one request or person where one is named. */
    private List<Map<String, Object>> select(Call call, String query, Map<String, String> columns, String time)
            throws IOException {
        var named = columns.keySet().stream()
                .filter(name -> call.query(name) != null)
                .findFirst();
        var condition =
                named.map(name -> " where " + columns.get(name) + " = ?").orElse("");
        var value = named.map(call::query).orElse(null);
        var whole = query + condition + " order by " + time + " desc limit " + MOST;
        return database.read(connection -> rows(connection, whole, value));
    }

    private static List<Map<String, Object>> rows(Connection connection, String query, @Nullable String value)
            throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            if (value != null) {
                select.setString(1, value);
            }
            var found = new ArrayList<Map<String, Object>>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.put(rows.getMetaData().getColumnLabel(i), rows.getString(i));
                    }
                    found.add(row);
                }
            }
            return found;
        }
    }
}
