package vn.lienthong.bench.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.stack.PostgresServer;

/** The requests that callbacks are about, and what the ledger has of these. */
final class LedgerOfRequests {

    private final PostgresServer postgres;

    LedgerOfRequests(PostgresServer postgres) {
        this.postgres = postgres;
    }

    /** Makes so many requests; their numbers. */
    long[] make(int count) throws SQLException, IOException {
        try (var connection = postgres.connect()) {
            for (var statement : script().split(";\\s*\\n", -1)) {
                if (!statement.isBlank()) {
                    execute(connection, statement, count);
                }
            }
            return numbers(connection);
        }
    }

    private static String script() throws IOException {
        try (var script = Objects.requireNonNull(LedgerOfRequests.class.getResourceAsStream("requests.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void execute(Connection connection, String sql, int count) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            if (statement.getParameterMetaData().getParameterCount() == 1) {
                statement.setInt(1, count);
            }
            statement.execute();
        }
    }

    private static long[] numbers(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select array_agg(id order by id) from judicial_request");
                var rows = query.executeQuery()) {
            rows.next();
            var ids = (Long[]) rows.getArray(1).getArray();
            var numbers = new long[ids.length];
            for (int i = 0; i < ids.length; i++) {
                numbers[i] = ids[i];
            }
            return numbers;
        }
    }

    /** How many callbacks have arrived. */
    long arrived() throws SQLException {
        try (var connection = postgres.connect();
                var query = connection.prepareStatement(
                        "select (select count(*) from judicial_event) + (select count(*) from callback_stray)");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Keys of all that have arrived, as {@link PlannedCallback#key} has them. */
    Set<String> keys() throws SQLException {
        var keys = new HashSet<String>();
        try (var connection = postgres.connect();
                var query = connection.prepareStatement("""
                        select request || '/' || number from judicial_event
                        union all select callback_id from callback_stray
                        """);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }
}
