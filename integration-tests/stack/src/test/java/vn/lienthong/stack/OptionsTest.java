package vn.lienthong.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path VAR = Path.of("var");

    @Test
    void standsForTheUsualPortsAndFolder() {
        var options = parse();

        assertThat(options).isEqualTo(new Options(VAR, Ports.standard(), false, false, false, false));
        assertThat(options.ports().of(ServerName.PROCESSES)).isEqualTo(8080);
        assertThat(options.ports().of(ServerName.POPULATION)).isEqualTo(28080);
        assertThat(options.ports().of(ServerName.POST)).isEqualTo(28088);
        assertThat(options.ports().of(ServerName.FEES)).isEqualTo(28091);
        assertThat(options.ports().gateway()).isEqualTo(28443);
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
                "--partners-port",
                "10",
                "--gateway-port",
                "6",
                "--reset",
                "--yes",
                "--servers-only");

        assertThat(options)
                .isEqualTo(new Options(
                        Path.of("elsewhere"),
                        new Ports(
                                Map.ofEntries(
                                        Map.entry(ServerName.PROCESSES, 1),
                                        Map.entry(ServerName.WORKERS, 2),
                                        Map.entry(ServerName.POSTGRES, 3),
                                        Map.entry(ServerName.KAFKA, 4),
                                        Map.entry(ServerName.ELASTICSEARCH, 5),
                                        Map.entry(ServerName.POPULATION, 10),
                                        Map.entry(ServerName.VNEID, 11),
                                        Map.entry(ServerName.WELFARE, 12),
                                        Map.entry(ServerName.BANK_VBA, 13),
                                        Map.entry(ServerName.BANK_VCB, 14),
                                        Map.entry(ServerName.BANK_BIDV, 15),
                                        Map.entry(ServerName.WALLET, 16),
                                        Map.entry(ServerName.TELECOM, 17),
                                        Map.entry(ServerName.POST, 18),
                                        Map.entry(ServerName.ISSUER_STP, 19),
                                        Map.entry(ServerName.ISSUER_CAT, 20),
                                        Map.entry(ServerName.FEES, 21)),
                                6),
                        true,
                        true,
                        true,
                        false));
    }

    @Test
    void rebuildsTheIndexAndNothingElse() {
        assertThat(parse("reindex", "--port", "1").reindex()).isTrue();
        assertThatThrownBy(() -> parse("reindex", "--reset")).isInstanceOf(StackFailure.class);
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
        assertThatThrownBy(() -> parse("--partners-port", "65525")).isInstanceOf(StackFailure.class);
    }

    @Test
    void refusesOnePortForTwoPrograms() {
        assertThatThrownBy(() -> parse("--port", "8081"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("same port");
    }

    @Test
    void refusesAPartnersPortThatIsAnotherProgram() {
        assertThatThrownBy(() -> parse("--partners-port", "8075"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("same port");
    }

    @Test
    void refusesAGatewaysPortThatIsAnotherProgram() {
        assertThatThrownBy(() -> parse("--gateway-port", "28090"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("same port");
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), VAR);
    }
}
