package vn.lienthong.partners.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Single values by name. */
public final class Settings {

    public static final String SCHEMA = "settings.sql";

    private final Database database;

    public Settings(Database database) {
        this.database = database;
    }

    public @Nullable String get(String name) {
        try {
            return database.<Optional<String>>read(connection -> {
                        try (var query = connection.prepareStatement("select value from setting where name = ?")) {
                            query.setString(1, name);
                            try (var rows = query.executeQuery()) {
                                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                            }
                        }
                    })
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void put(String name, String value) {
        database.write(connection -> {
            try (var change =
                    connection.prepareStatement("insert or replace into setting (name, value) values (?, ?)")) {
                change.setString(1, name);
                change.setString(2, value);
                return change.executeUpdate();
            }
        });
    }
}
