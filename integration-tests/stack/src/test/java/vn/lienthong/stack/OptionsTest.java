package vn.lienthong.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path VAR = Path.of("var");

    @Test
    void standsForTheUsualPortsAndFolder() {
        var options = parse();

        assertThat(options).isEqualTo(new Options(VAR, Ports.standard(), false, false, false));
        assertThat(options.ports()).isEqualTo(new Ports(8080, 8081, 25432, 29092, 29200));
    }

    @Test
    void takesEveryOption() {
        var options = parse(
                "--data",
                "elsewhere",
                "--port",
                "1",
                "--workers-port",
                "2",
                "--postgres-port",
                "3",
                "--kafka-port",
                "4",
                "--elasticsearch-port",
                "5",
                "--reset",
                "--yes",
                "--servers-only");

        assertThat(options).isEqualTo(new Options(Path.of("elsewhere"), new Ports(1, 2, 3, 4, 5), true, true, true));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("--prot", "9090"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--prot");
    }

    @Test
    void refusesPortsThatDoNotExist() {
        assertThatThrownBy(() -> parse("--port", "65536")).isInstanceOf(StackFailure.class);
        assertThatThrownBy(() -> parse("--port", "0")).isInstanceOf(StackFailure.class);
        assertThatThrownBy(() -> parse("--port", "web")).isInstanceOf(StackFailure.class);
        assertThatThrownBy(() -> parse("--port")).isInstanceOf(StackFailure.class);
    }

    @Test
    void refusesOnePortForTwoPrograms() {
        assertThatThrownBy(() -> parse("--port", "8081"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("same port");
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), VAR);
    }
}
