package vn.lienthong.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void givesEveryProgramAPortThatNoOutgoingConnectionCanTake() {
        var free = Ports.free();
        var ports = new ArrayList<>(free.numbers().values());
        ports.add(free.gateway());

        assertThat(ports).doesNotHaveDuplicates().hasSize(ServerName.values().length + 1);
        assertThat(ports).allMatch(port -> port < 32_768 && !Ports.isBusy(port));
    }
}
