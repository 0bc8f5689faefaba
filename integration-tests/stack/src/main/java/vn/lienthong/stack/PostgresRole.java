package vn.lienthong.stack;

import java.sql.Connection;
import java.sql.SQLException;

/** A role that owns the database of the same name. */
final class PostgresRole {

    private static final int LIMIT_SECONDS = 30;

    private final Connection superuser;
    private final String name;

    PostgresRole(Connection superuser, String name) {
        this.superuser = superuser;
        this.name = name;
    }

    /** Creates role and database unless they exist; the password is what the data folder says it is. */
    void ensure(String password) throws SQLException {
        if (!exists("select from pg_roles where rolname = ?")) {
            execute("create role " + name + " login");
        }
        execute("alter role " + name + " password '" + password + "'");
        if (!exists("select from pg_database where datname = ?")) {
            execute("create database " + name + " owner " + name);
        }
    }

    private boolean exists(String query) throws SQLException {
        try (var statement = superuser.prepareStatement(query)) {
            statement.setQueryTimeout(LIMIT_SECONDS);
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.setQueryTimeout(LIMIT_SECONDS);
            statement.execute(command);
        }
    }
}
