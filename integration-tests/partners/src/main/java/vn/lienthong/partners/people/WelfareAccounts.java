package vn.lienthong.partners.people;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.CsvBody;
import vn.lienthong.partners.web.Dice;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.Route;

/** Accounts that people have named in VNeID for what the state pays them. */
public final class WelfareAccounts {

    public static final String SCHEMA = "welfare-accounts.sql";

    private static final int LARGEST = 1 << 20;

    private final Database database;
    private final Faults faults;

    public WelfareAccounts(Database database, Faults faults) {
        this.database = database;
        this.faults = faults;
    }

    /**
     * One person's account.
     *
     * @param channel code
     */
    public record WelfareAccount(String id, String channel, String account, String name) {}

    public List<Route> routes() {
        return List.of(Route.post("/v1/welfare-accounts", this::find), Route.post("/sandbox/people", this::load));
    }

    private Answer find(Call call) throws IOException {
        var question = Ids.read(call.shortBody(LARGEST));
        var dice = faults.dice("mismatch", question.requestId());
        return Answer.json(200, Map.of("accounts", accounts(question.ids(), dice)));
    }

    private List<WelfareAccount> accounts(List<String> ids, Dice dice) throws IOException {
        return database.read(connection -> {
            var found = new ArrayList<WelfareAccount>(ids.size());
            try (var query = connection.prepareStatement(
                    "select id, channel, account, name from welfare_account where id = ?")) {
                for (var id : ids) {
                    find(query, id, dice, found);
                }
            }
            return found;
        });
    }

    private void find(PreparedStatement query, String id, Dice dice, List<WelfareAccount> found) throws SQLException {
        query.setString(1, id);
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                var other = dice.hits(faults.settings().mismatchPercent(), id);
                found.add(new WelfareAccount(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        other ? rows.getString(4) + " ANH" : rows.getString(4)));
            }
        }
    }

    private Answer load(Call call) throws IOException {
        return Answer.json(200, Map.of("count", load(call.body())));
    }

    private int load(InputStream csv) throws IOException {
        try (var rows = CsvBody.open(csv, "id", "channel", "account", "name")) {
            return database.write(connection -> load(connection, rows));
        }
    }

    private static int load(Connection connection, CsvBody rows) throws SQLException, IOException {
        var count = 0;
        try (var insert = insert(connection)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                put(
                        insert,
                        new WelfareAccount(
                                row.value("id"), row.value("channel"), row.value("account"), row.value("name")));
                count++;
            }
        }
        return count;
    }

    private static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "insert or replace into welfare_account (id, channel, account, name) values (?, ?, ?, ?)");
    }

    private static void put(PreparedStatement insert, WelfareAccount account) throws SQLException {
        insert.setString(1, account.id());
        insert.setString(2, account.channel());
        insert.setString(3, account.account());
        insert.setString(4, account.name());
        insert.executeUpdate();
    }

    /** Begins with these accounts. */
    public void begin(Iterable<WelfareAccount> accounts) {
        database.write(connection -> {
            try (var insert = insert(connection)) {
                for (var account : accounts) {
                    put(insert, account);
                }
            }
            return true;
        });
    }
}
