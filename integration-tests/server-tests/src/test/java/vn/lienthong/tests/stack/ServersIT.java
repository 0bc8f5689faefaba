package vn.lienthong.tests.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.StackFailure;
import vn.lienthong.stack.StackSettings;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class ServersIT {

    private static final String TEXT = "Bù Đăng được giải quyết";

    private Path folder;
    private StackSettings settings;
    private LocalStack stack;
    private Records records;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        folder = data;
        settings = StackSettings.forTests(folder);
        use(LocalStack.start(settings));
        records.createIndex();
        records.writeRow(TEXT);
        records.writeMessage(TEXT);
        records.writeDocument(TEXT);
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    private void use(LocalStack started) {
        stack = started;
        records = new Records(started);
    }

    @Test
    void foldsVietnameseLetters() throws Exception {
        assertThat(records.folded("Bù Đăng ĐƯỢC")).containsExactly("bu", "dang", "duoc");
    }

    @Test
    void isADurableDatabaseThatSortsAndLowersVietnamese() throws SQLException {
        assertThat(one("show fsync")).isEqualTo("on");
        assertThat(one("show synchronous_commit")).isEqualTo("on");
        assertThat(one("show full_page_writes")).isEqualTo("on");
        assertThat(one("show server_encoding")).isEqualTo("UTF8");
        assertThat(one("select lower('BÙ ĐĂNG')")).isEqualTo("bù đăng");
        assertThat(one("select string_agg(name, ' ' order by name collate \"vi-x-icu\") "
                        + "from (values ('Đ'), ('E'), ('D'), ('Ă'), ('A')) names (name)"))
                .isEqualTo("A Ă D Đ E");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        var url = stack.postgres().jdbcUrl();

        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsItsSecretsFromOtherUsers() throws Exception {
        var permissions = Files.getPosixFilePermissions(folder.resolve("secrets.properties"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void refusesASecondStackOnTheSameData() {
        assertThatThrownBy(() -> LocalStack.start(settings))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("is in use by process");
    }

    /** What a backend is at work on outlives its server for a while. */
    @Test
    @Order(Integer.MAX_VALUE - 2)
    void startsThoughAQueryOfTheKilledServerIsNotDone() throws Exception {
        try (var connection = stack.postgres().connect();
                var statement = connection.createStatement()) {
            var query = CompletableFuture.runAsync(() -> runToItsEnd(statement));
            await().until(() -> one("select count(*) from pg_stat_activity where query like '%at work%'")
                    .equals("2"));
            stack.postgres().kill();
            stack.postgres().start();
            assertThat(one("select 1")).isEqualTo("1");
            query.join();
        }
    }

    /** Takes seconds in which a backend looks at nothing else. */
    private static void runToItsEnd(Statement statement) {
        try {
            statement.execute(
                    "/* at work */ select count(*) from generate_series(1, 6000) a, generate_series(1, 10000) b");
        } catch (SQLException e) {
            // Its server was killed.
        }
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void losesNothingWhenServersAreKilled() throws Exception {
        for (var server : List.of(stack.postgres(), stack.kafka(), stack.elasticsearch())) {
            server.kill();
            assertThat(server.isRunning()).isFalse();
            server.start();
        }

        assertThatAllIsStillThere();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void losesNothingWhenItIsStartedAgain() throws Exception {
        stack.close();
        use(LocalStack.start(settings));

        assertThatAllIsStillThere();
    }

    private void assertThatAllIsStillThere() throws Exception {
        assertThat(records.readRow()).isEqualTo(TEXT);
        assertThat(records.readMessage()).isEqualTo(TEXT);
        assertThat(records.readDocument()).contains(TEXT);
    }

    private String one(String query) throws SQLException {
        try (var connection = stack.postgres().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
