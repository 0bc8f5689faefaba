package vn.lienthong.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void givesEveryProgramAPortThatNoOutgoingConnectionCanTake() {
        var ports = Ports.free().numbers().values();

        assertThat(new HashSet<>(ports)).hasSameSizeAs(ServerName.values());
        assertThat(ports).allMatch(port -> port < 32_768 && !Ports.isBusy(port));
    }
}
