package vn.lienthong.partners.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Json;

/** What is still to be told, on disk. */
final class Outbox {

    private static final int MOST = 32;
    private static final long FIRST_PAUSE_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final int DOUBLINGS = 6;

    private final Database database;

    Outbox(Database database) {
        this.database = database;
    }

    record Pending(long sequence, String id, String address, String body, int tries) {}

    /** What is told when: the same id makes it the same callback, and unordered ones may overtake others of their request. */
    record Plan(String id, boolean ordered, long at) {}

    /** The same whenever it is computed again. */
    static String id(String partner, Callback callback) {
        var name = partner + "/" + callback.requestId() + "/" + callback.number();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static void put(Connection connection, Callback callback, Plan plan) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into callback (id, request_id, address, body, ordered, next_at) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, plan.id());
            insert.setString(2, callback.requestId());
            insert.setString(3, callback.address());
            insert.setString(4, body(callback));
            insert.setBoolean(5, plan.ordered());
            insert.setLong(6, plan.at());
            insert.executeUpdate();
        }
    }

    private static String body(Callback callback) {
        var content = new LinkedHashMap<String, Object>();
        content.put("requestId", callback.requestId());
        content.put("type", callback.type());
        content.put("number", callback.number());
        content.put("at", callback.at());
        content.put("data", callback.data());
        try {
            return Json.MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is due; of what a request's callbacks have in order, only the first. */
    List<Pending> due(long now) {
        try {
            return database.read(connection -> {
                try (var query =
                        connection.prepareStatement("select sequence, id, address, body, tries from callback c "
                                + "where next_at <= ? and not (ordered and exists (select 1 from callback earlier where "
                                + "earlier.request_id = c.request_id and earlier.sequence < c.sequence and earlier.ordered)) "
                                + "order by next_at limit " + MOST)) {
                    query.setLong(1, now);
                    var due = new ArrayList<Pending>();
                    try (var rows = query.executeQuery()) {
                        while (rows.next()) {
                            due.add(new Pending(
                                    rows.getLong(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getInt(5)));
                        }
                    }
                    return due;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void taken(Connection connection, Pending callback) throws SQLException {
        try (var delete = connection.prepareStatement("delete from callback where sequence = ?")) {
            delete.setLong(1, callback.sequence());
            delete.executeUpdate();
        }
    }

    /** To be told again after 1 s, 2 s, 4 s … a minute. */
    static void notTaken(Connection connection, Pending callback, long now) throws SQLException {
        var pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(callback.tries(), DOUBLINGS));
        try (var update =
                connection.prepareStatement("update callback set tries = tries + 1, next_at = ? where sequence = ?")) {
            update.setLong(1, now + pause);
            update.setLong(2, callback.sequence());
            update.executeUpdate();
        }
    }
}
