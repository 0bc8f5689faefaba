package vn.lienthong.processes.modeler.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tests of our scripts' pure functions, which Node.js runs. */
class ScriptsTest {

    private static final Path FRONTEND = Path.of("src", "main", "frontend");

    @Test
    void pass() throws IOException, InterruptedException {
        var tests = new ProcessBuilder("node", "--test", "test/")
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tests.waitFor()).as(output).isZero();
    }
}
