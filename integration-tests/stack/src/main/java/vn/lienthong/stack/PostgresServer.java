package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** PostgreSQL with a database and a role for the process application; every connection needs a password. */
public final class PostgresServer extends Server {

    static final String SUPERUSER = "postgres";

    private static final String APPLICATION = "lienthong";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(7);
    private static final int ANSWER_LIMIT_SECONDS = 3;
    private static final int MAX_CONNECTIONS = 80;

    private final PostgresPrograms programs;
    private final PostgresData data;
    private final Unprivileged systemUser;
    private final Path passwordFile;
    private final Secrets secrets;

    PostgresServer(StackSettings settings, Secrets secrets, Guard guard) throws IOException {
        super(ServerName.POSTGRES, settings.ports().of(ServerName.POSTGRES), guard);
        this.secrets = secrets;
        this.programs = new PostgresPrograms(settings.programs());
        this.systemUser = Unprivileged.choose();
        this.data = new PostgresData(settings.data(), programs, systemUser);
        this.passwordFile = settings.data().resolve("postgresql-password");
    }

    /** URL of the process application's database. */
    public String jdbcUrl() {
        return jdbcUrl(APPLICATION);
    }

    public String user() {
        return APPLICATION;
    }

    public String password() {
        return secret(APPLICATION);
    }

    /** A connection as the process application's role; the caller closes it. */
    public Connection connect() throws SQLException {
        return connect(APPLICATION, APPLICATION);
    }

    /** A connection as superuser; the caller closes it. */
    public Connection connectAsSuperuser() throws SQLException {
        return connect(APPLICATION, SUPERUSER);
    }

    @Override
    void prepare() throws IOException {
        programs.unpack();
        if (!data.exists()) {
            createData();
        }
    }

    private void createData() throws IOException {
        Secrets.writePrivately(passwordFile, secret(SUPERUSER) + "\n");
        try {
            var creation = run(data.creation(passwordFile));
            if (!creation.awaitEnd(data.creationLimit()).equals(Optional.of(0))) {
                creation.kill();
                throw notCreated(creation);
            }
            data.keep();
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private StackFailure notCreated(GuardedProcess creation) {
        var lines = String.join("\n", creation.lastLines());
        return DiskSpace.isNamedIn(lines)
                ? DiskSpace.exhausted(data.folder(), null)
                : new StackFailure(
                        "Không tạo được dữ liệu PostgreSQL trong " + data.folder(),
                        "PostgreSQL's data could not be created, the last lines of initdb follow",
                        new LastLines(lines));
    }

    @Override
    GuardedCommand command() {
        var arguments = new ArrayList<>(systemUser.prefix());
        arguments.addAll(
                List.of(programs.path("postgres"), "-D", data.folder().toString(), "-p", Integer.toString(port())));
        configuration().forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        // INT is PostgreSQL's fast shutdown: TERM would wait until every client has left.
        return new GuardedCommand(name().id(), arguments, Map.of(), Signal.INT, STOP_LIMIT);
    }

    private static Map<String, String> configuration() {
        return Map.ofEntries(
                Map.entry("listen_addresses", HOST),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", Integer.toString(MAX_CONNECTIONS)),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("max_wal_size", "512MB"),
                Map.entry("jit", "off"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("log_checkpoints", "off"),
                Map.entry("cluster_name", APPLICATION));
    }

    @Override
    boolean answers() {
        try (var connection = connect(SUPERUSER, SUPERUSER)) {
            return connection.isValid(ANSWER_LIMIT_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    void complete() throws IOException {
        try (var connection = connect(SUPERUSER, SUPERUSER)) {
            new PostgresRole(connection, APPLICATION).ensure(password());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    Duration startLimit() {
        return Duration.ofSeconds(60);
    }

    /** A backend notices that its server was killed when its query is done; until then it holds the shared memory. */
    @Override
    boolean isHeldUpByItsRest(List<String> lastLines) {
        return lastLines.stream()
                .anyMatch(line -> line.contains("pre-existing shared memory block") && line.contains("still in use"));
    }

    private Connection connect(String database, String user) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", secret(user));
        properties.setProperty("connectTimeout", Integer.toString(ANSWER_LIMIT_SECONDS));
        properties.setProperty("loginTimeout", Integer.toString(ANSWER_LIMIT_SECONDS));
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port() + "/" + database;
    }

    private String secret(String role) {
        return secrets.get("postgres." + role);
    }
}
