package vn.lienthong.partners.people;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.ListBody;
import vn.lienthong.partners.web.Refusal;
import vn.lienthong.partners.web.Route;

/** What people were told that they get, or what the welfare database knows of it. */
public final class Notices {

    public static final String SCHEMA = "notices.sql";

    private static final int MOST = 5_000;
    private static final int LARGEST = 4 << 20;

    private final Database database;
    private final String path;
    private final String list;

    /**
     * @param path that notices are sent to
     * @param list name of the list of them
     */
    public Notices(Database database, String path, String list) {
        this.database = database;
        this.path = path;
        this.list = list;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(path, this::take),
                Route.get("/sandbox/books", call -> Answer.json(200, Map.of("count", count()))),
                Route.get("/sandbox/books/lines", call -> lines()));
    }

    private Answer take(Call call) throws IOException {
        var bytes = call.shortBody(LARGEST);
        try (var body = ListBody.open(() -> new ByteArrayInputStream(bytes), list)) {
            var fresh = database.write(connection -> {
                var isNew = isNew(connection, body.value("requestId"));
                if (isNew) {
                    write(connection, body);
                }
                return isNew;
            });
            return Answer.empty(fresh ? 202 : 200);
        }
    }

    private static boolean isNew(Connection connection, String requestId) throws SQLException {
        try (var insert = connection.prepareStatement("insert or ignore into request (id) values (?)")) {
            insert.setString(1, requestId);
            return insert.executeUpdate() == 1;
        }
    }

    private static void write(Connection connection, ListBody body) throws SQLException, IOException {
        try (var insert = connection.prepareStatement(
                "insert or replace into notice (id, programme, month, kind, state, amount, channel) values (?, ?, ?, ?, ?, ?, ?)")) {
            var count = 0;
            for (var row = body.next(); row != null; row = body.next()) {
                put(insert, row);
                if (++count > MOST) {
                    throw Refusal.wrong("Mỗi lần gửi nhiều nhất " + MOST + " dòng");
                }
            }
        }
    }

    private static void put(PreparedStatement insert, ListBody.Row row) throws SQLException {
        insert.setString(1, row.value("id"));
        insert.setString(2, row.value("programme"));
        insert.setString(3, row.value("month"));
        insert.setString(4, row.value("kind"));
        insert.setString(5, row.value("state"));
        insert.setLong(6, row.whole("amount"));
        insert.setString(7, row.valueOr("channel", ""));
        insert.executeUpdate();
    }

    private long count() throws IOException {
        return database.read(connection -> {
            try (var query = connection.prepareStatement("select count(*) from notice");
                    var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private Answer lines() {
        return Answer.streamed("text/csv;charset=UTF-8", out -> {
            var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.write("id,programme,month,kind,state,amount\n");
            database.read(connection -> {
                try (var query = connection.prepareStatement("select id, programme, month, kind, state, amount "
                                + "from notice order by id, programme, month, kind");
                        var rows = query.executeQuery()) {
                    while (rows.next()) {
                        for (var column = 1; column <= 6; column++) {
                            csv.write(rows.getString(column));
                            csv.write(column == 6 ? '\n' : ',');
                        }
                    }
                }
                return true;
            });
            csv.flush();
        });
    }
}
