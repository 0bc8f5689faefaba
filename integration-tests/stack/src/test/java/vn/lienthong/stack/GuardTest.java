package vn.lienthong.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class GuardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private DataFolder data;
    private final List<GuardedProcess> started = new ArrayList<>();

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        started.forEach(GuardedProcess::kill);
        data.close();
    }

    @Test
    void tellsHowTheProgramEnded() throws IOException {
        assertThat(run("exit 3").awaitEnd(PATIENCE)).contains(3);
        assertThat(run("kill -9 $$").awaitEnd(PATIENCE)).contains(137);
    }

    @Test
    void keepsWhatTheProgramPrinted() throws IOException {
        var process = run("echo out; echo err >&2");
        process.awaitEnd(PATIENCE);

        assertThat(process.lastLines()).containsExactlyInAnyOrder("out", "err");
    }

    @Test
    void asksTheProgramToStop() throws IOException {
        var process = run("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.1; done");
        Waiting.until(() -> process.lastLines().contains("up"), PATIENCE);

        process.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(process.lastLines()).contains("bye");
    }

    @Test
    void killsAProgramThatDoesNotStop() throws IOException {
        var process = run("trap '' TERM; echo up; while :; do sleep 0.1; done");
        Waiting.until(() -> process.lastLines().contains("up"), PATIENCE);

        process.stop();

        assertThat(process.awaitEnd(PATIENCE)).contains(137);
    }

    @Test
    void endsWhatItsGuardLeftBehind() throws IOException {
        var process = run("while :; do sleep 0.1; done");
        var program = process.program().orElseThrow();
        program.parent().orElseThrow().destroyForcibly();
        assertThat(process.awaitEnd(PATIENCE)).isPresent();
        assertThat(program.isAlive()).isTrue();

        new Leftovers(data).end();

        assertThat(program.isAlive()).isFalse();
    }

    /** The folder is named in the arguments, as {@link GuardedCommand} asks for. */
    private GuardedProcess run(String script) throws IOException {
        var arguments = List.of("bash", "-c", script, folder.toString());
        var command = new GuardedCommand("program", arguments, Map.of(), Signal.TERM, Duration.ofSeconds(1));
        var process = new Guard(data).start(command);
        started.add(process);
        return process;
    }
}
