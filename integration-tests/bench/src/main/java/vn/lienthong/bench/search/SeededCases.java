package vn.lienthong.bench.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.stack.PostgresServer;

/** Cases with their journals, about twenty events each, written into the database as the engine would have left them. */
final class SeededCases {

    private static final int AT_ONCE = 25_000;

    private final PostgresServer postgres;

    SeededCases(PostgresServer postgres) {
        this.postgres = postgres;
    }

    /** Adds cases until there are so many. */
    void seed(int from, int to) throws SQLException, IOException {
        try (var connection = postgres.connect()) {
            for (int first = from + 1; first <= to; first += AT_ONCE) {
                for (var sql : script().split(";\\s*\\n", -1)) {
                    execute(connection, sql, first, Math.min(first + AT_ONCE - 1, to));
                }
            }
            execute(connection, "analyze case_journal, case_sequence, case_file", 0, 0);
        }
    }

    /** How many events there are. */
    long events() throws SQLException {
        try (var connection = postgres.connect();
                var query = connection.createStatement();
                var row = query.executeQuery("select sum(events) from case_sequence")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Codes of so many cases, spread over all. */
    List<String> codes(int count) throws SQLException {
        var codes = new ArrayList<String>();
        try (var connection = postgres.connect();
                var query = connection.prepareStatement("select code from case_file order by hashtext(code) limit ?")) {
            query.setInt(1, count);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
        }
        return codes;
    }

    private static void execute(Connection connection, String sql, int first, int last) throws SQLException {
        if (sql.isBlank()) {
            return;
        }
        try (var statement = connection.prepareStatement(
                sql.replace(":first", Integer.toString(first)).replace(":last", Integer.toString(last)))) {
            statement.execute();
        }
    }

    private static String script() throws IOException {
        try (var script = Objects.requireNonNull(SeededCases.class.getResourceAsStream("cases.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
