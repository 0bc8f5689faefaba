package vn.lienthong.tests.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.stack.Ports;
import vn.lienthong.stack.ServerName;

/** What {@code ./run --servers-only} does after it has built: the launcher as a process of its own. */
@SuppressWarnings("NullAway.Init")
class LauncherIT {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private RunCommand run;

    @AfterEach
    void endEverything() {
        if (run != null) {
            run.launcher().destroy();
        }
        awaitNothingLeft();
    }

    @Test
    void startsAServerAgainThatDiedAndStopsInOrder() {
        start(Ports.free());
        assertThat(run.output()).containsOnlyOnce("Ready: ");

        run.programs().forEach(ProcessHandle::destroyForcibly);

        await().atMost(START_LIMIT).untilAsserted(() -> assertThat(run.output())
                .contains("PostgreSQL runs again", "Kafka runs again", "Elasticsearch runs again"));

        run.launcher().destroy();

        awaitNothingLeft();
        assertThat(log("postgres")).contains("database system is shut down");
        assertThat(log("elasticsearch")).contains("closed");
        assertThat(log("kafka")).contains("shut down completed");
    }

    /** Not even with its guards; then what is left ends when it starts again. */
    @Test
    void leavesNothingBehindWhenItIsKilled() {
        var ports = Ports.free();
        start(ports);
        var orphans = run.programs();
        run.guards().forEach(ProcessHandle::destroyForcibly);
        run.launcher().destroyForcibly();
        assertThat(orphans).hasSize(3).anyMatch(ProcessHandle::isAlive);

        start(ports);

        assertThat(orphans).noneMatch(ProcessHandle::isAlive);

        run.launcher().destroyForcibly();

        awaitNothingLeft();
        assertThat(log("postgres")).contains("database system is ready");
    }

    @Test
    void namesTheBusyPort() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var ports = Ports.free().with(ServerName.KAFKA, taken.getLocalPort());

            run = RunCommand.start(folder, ports);

            await().atMost(STOP_LIMIT).until(() -> !run.launcher().isAlive());
            assertThat(run.launcher().exitValue()).isEqualTo(1);
            assertThat(run.output().strip().lines().toList())
                    .singleElement()
                    .asString()
                    .contains(Integer.toString(taken.getLocalPort()), "--kafka-port");
        }
    }

    @Test
    void refusesAFolderWithOtherThingsInIt() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Kính gửi");

        run = RunCommand.start(folder, Ports.free());

        await().atMost(STOP_LIMIT).until(() -> !run.launcher().isAlive());
        assertThat(run.launcher().exitValue()).isEqualTo(1);
        assertThat(run.output()).contains("holds something else");
        assertThat(folder).isDirectoryContaining("glob:**/letter.txt");
    }

    private void start(Ports ports) {
        run = RunCommand.start(folder, ports);
        await().atMost(START_LIMIT)
                .until(() -> run.output().contains("Ready: ") || !run.launcher().isAlive());
        assertThat(run.output()).contains("Ready: ");
    }

    private void awaitNothingLeft() {
        await().atMost(STOP_LIMIT)
                .untilAsserted(() -> assertThat(RunCommand.processesOn(folder)).isEqualTo(List.of()));
    }

    private String log(String name) {
        try {
            return Files.readString(folder.resolve("logs").resolve(name + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
