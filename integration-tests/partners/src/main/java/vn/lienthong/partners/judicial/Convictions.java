package vn.lienthong.partners.judicial;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.CsvBody;
import vn.lienthong.partners.web.Refusal;

/** Who was convicted of what. */
public final class Convictions {

    private static final String[] COLUMNS = {
        "citizen_id", "court", "judgment", "date", "offence", "sentence", "expunged", "ban"
    };

    private final Database database;

    public Convictions(Database database) {
        this.database = database;
    }

    /**
     * One judgment about one person.
     *
     * @param judgment its number, such as {@code 12/2015/HS-ST}
     * @param date yyyy-MM-dd
     * @param expunged whether it counts no more
     * @param ban what the person may not do after it, empty for nothing
     */
    public record Conviction(
            String citizenId,
            String court,
            String judgment,
            String date,
            String offence,
            String sentence,
            boolean expunged,
            String ban) {}

    static List<Conviction> of(Connection connection, String citizenId) throws SQLException {
        try (var query =
                connection.prepareStatement("select citizen_id, court, judgment, judged_on, offence, sentence, "
                        + "expunged, ban from conviction where citizen_id = ? order by judged_on, judgment")) {
            query.setString(1, citizenId);
            var found = new ArrayList<Conviction>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Conviction(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getBoolean(7),
                            rows.getString(8)));
                }
            }
            return found;
        }
    }

    /** Adds those of a CSV; how many it had. */
    int load(InputStream csv) throws IOException {
        try (var rows = CsvBody.open(csv, COLUMNS)) {
            return database.write(connection -> {
                var count = 0;
                try (var insert = insert(connection)) {
                    for (var row = rows.next(); row != null; row = rows.next()) {
                        put(insert, conviction(row));
                        count++;
                    }
                }
                return count;
            });
        }
    }

    private static Conviction conviction(CsvBody.Row row) {
        var expunged = row.value("expunged");
        if (!expunged.equals("true") && !expunged.equals("false")) {
            throw Refusal.wrong("Dòng " + row.line() + ": expunged phải là true hoặc false");
        }
        return new Conviction(
                row.value("citizen_id"),
                row.value("court"),
                row.value("judgment"),
                row.value("date"),
                row.value("offence"),
                row.value("sentence"),
                Boolean.parseBoolean(expunged),
                row.cells().getOrDefault("ban", ""));
    }

    /** Begins with these. */
    public void begin(Iterable<Conviction> convictions) {
        database.write(connection -> {
            try (var insert = insert(connection)) {
                for (var conviction : convictions) {
                    put(insert, conviction);
                }
            }
            return true;
        });
    }

    private static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement("insert or replace into conviction (citizen_id, court, judgment, judged_on, "
                + "offence, sentence, expunged, ban) values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    private static void put(PreparedStatement insert, Conviction conviction) throws SQLException {
        insert.setString(1, conviction.citizenId());
        insert.setString(2, conviction.court());
        insert.setString(3, conviction.judgment());
        insert.setString(4, conviction.date());
        insert.setString(5, conviction.offence());
        insert.setString(6, conviction.sentence());
        insert.setBoolean(7, conviction.expunged());
        insert.setString(8, conviction.ban());
        insert.executeUpdate();
    }
}
