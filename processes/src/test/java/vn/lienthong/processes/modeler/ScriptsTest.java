package vn.lienthong.processes.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tests of our scripts that need no browser. */
class ScriptsTest {

    private static final Path FRONTEND = Path.of("src", "main", "frontend");

    @Test
    void passTheirOwnTests() throws IOException, InterruptedException {
        var node = new ProcessBuilder("node", "--test", "--test-reporter=spec", "test/")
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(output).isZero();
        assertThat(output).containsPattern("pass [1-9]");
    }
}
