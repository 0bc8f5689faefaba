package vn.lienthong.partners.channel;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.CsvBody;

/** The accounts that a channel keeps. */
public final class Accounts {

    private final Database database;

    public Accounts(Database database) {
        this.database = database;
    }

    /** One account. */
    public record Account(String account, String name, String citizenId, String state) {}

    /** Takes {@code account,name,citizen_id,state}; what it knows already is replaced. Returns how many. */
    int load(InputStream csv) throws IOException {
        try (var rows = CsvBody.open(csv, "account", "name", "citizen_id", "state")) {
            return database.write(connection -> load(connection, rows));
        }
    }

    private static int load(Connection connection, CsvBody rows) throws SQLException, IOException {
        var count = 0;
        try (var insert = new Insert(connection)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                insert.put(new Account(
                        row.value("account"), row.value("name"), row.value("citizen_id"), row.value("state")));
                count++;
            }
        }
        return count;
    }

    /** Begins with these accounts. */
    public void begin(Iterable<Account> accounts) {
        database.write(connection -> {
            try (var insert = new Insert(connection)) {
                for (var account : accounts) {
                    insert.put(account);
                }
            }
            return true;
        });
    }

    private static final class Insert implements AutoCloseable {

        private final PreparedStatement statement;

        Insert(Connection connection) throws SQLException {
            statement = connection.prepareStatement(
                    "insert or replace into account (account, name, folded, citizen_id, state) values (?, ?, ?, ?, ?)");
        }

        void put(Account account) throws SQLException {
            statement.setString(1, account.account());
            statement.setString(2, account.name());
            statement.setString(3, Names.folded(account.name()));
            statement.setString(4, account.citizenId());
            statement.setString(5, AccountState.checked(account.state()));
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
