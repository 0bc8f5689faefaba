package vn.lienthong.partners.judicial;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.judicial.Word.State;
import vn.lienthong.partners.web.Json;
import vn.lienthong.partners.web.JsonBody;
import vn.lienthong.partners.web.Refusal;

/** Requests, and what was said about them, by a transaction's connection. */
final class Requests {

    private Requests() {}

    /**
     * A request as it stands.
     *
     * @param words still to be said
     * @param record as it was issued, in JSON; null before
     */
    record Held(
            RecordRequest request,
            State state,
            List<Word> words,
            @Nullable String record) {

        Held with(State other, List<Word> left) {
            return new Held(request, other, left, record);
        }

        Held withRecord(String issued) {
            return new Held(request, state, words, issued);
        }
    }

    /** One thing that was said. */
    record News(int number, String type, String at, JsonNode data) {}

    /** Takes a request; whether it is a new one. */
    static boolean add(Connection connection, RecordRequest request, List<Word> words) throws SQLException {
        try (var insert = connection.prepareStatement("insert or ignore into record_request "
                + "(id, content, address, state, words) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, request.id());
            insert.setString(2, request.content().content().toString());
            insert.setString(3, request.address());
            insert.setString(4, State.RECEIVED.name());
            insert.setString(5, Word.joined(words));
            return insert.executeUpdate() == 1;
        }
    }

    /** The request of that id; a refusal if it was never taken. */
    static Held existing(Connection connection, String id) throws SQLException, IOException {
        return find(connection, id).orElseThrow(() -> Refusal.missing("NOT_FOUND"));
    }

    private static Optional<Held> find(Connection connection, String id) throws SQLException, IOException {
        try (var query =
                connection.prepareStatement("select content, state, words, record from record_request where id = ?")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(held(rows)) : Optional.empty();
            }
        }
    }

    private static Held held(ResultSet row) throws SQLException, IOException {
        var content = JsonBody.parse(row.getString(1).getBytes(StandardCharsets.UTF_8));
        return new Held(
                RecordRequest.of(content),
                State.valueOf(row.getString(2)),
                Word.split(row.getString(3)),
                row.getString(4));
    }

    static void put(Connection connection, Held held) throws SQLException {
        try (var update = connection.prepareStatement(
                "update record_request set state = ?, words = ?, record = ? where id = ?")) {
            update.setString(1, held.state().name());
            update.setString(2, Word.joined(held.words()));
            update.setString(3, held.record());
            update.setString(4, held.request().id());
            update.executeUpdate();
        }
    }

    /** How many records were issued until now. */
    static long issued(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from record_request where record is not null");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void add(Connection connection, String requestId, News news) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into news (request_id, number, type, said_at, data) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, requestId);
            insert.setInt(2, news.number());
            insert.setString(3, news.type());
            insert.setString(4, news.at());
            insert.setString(5, news.data().toString());
            insert.executeUpdate();
        }
    }

    /** All that was said, in order. */
    static List<News> news(Connection connection, String requestId) throws SQLException, IOException {
        try (var query = connection.prepareStatement(
                "select number, type, said_at, data from news where request_id = ? order by number")) {
            query.setString(1, requestId);
            var found = new ArrayList<News>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new News(
                            rows.getInt(1),
                            rows.getString(2),
                            rows.getString(3),
                            Json.MAPPER.readTree(rows.getString(4))));
                }
            }
            return found;
        }
    }

    /** Takes what somebody supplied; whether it is new. */
    static boolean addSupplement(Connection connection, String requestId, JsonBody supplement) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert or ignore into supplement (id, request_id, number, text) values (?, ?, ?, ?)")) {
            insert.setString(1, supplement.text("requestId"));
            insert.setString(2, requestId);
            insert.setLong(3, supplement.whole("number"));
            insert.setString(4, supplement.text("text"));
            return insert.executeUpdate() == 1;
        }
    }
}
