package vn.lienthong.processes.judicial.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void takesTheLastKeyForNewRecords() {
        var keys = KeyRing.of(List.of("# made on 2026-11-01", "old=" + KEY, "", "new=" + KEY));
        assertThat(keys.currentId()).isEqualTo("new");
        assertThat(keys.key("old").getEncoded()).hasSize(32);
    }

    @Test
    void namesTheLineThatIsWrongAndNothingOfIt() {
        var shortKey = Base64.getEncoder().encodeToString("bí mật".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> KeyRing.of(List.of("a=" + KEY, "b=" + shortKey)))
                .hasMessageContaining("Line 2")
                .hasMessageNotContaining(shortKey);
        assertThatThrownBy(() -> KeyRing.of(List.of("a=Zm9v!!")))
                .hasMessageContaining("Line 1")
                .hasMessageNotContaining("Zm9v");
        assertThatThrownBy(() -> KeyRing.of(List.of(KEY.replace("=", ""))))
                .hasMessageContaining("Line 1")
                .hasMessageNotContaining(KEY.substring(0, 10));
    }

    @Test
    void refusesTwoKeysOfOneName() {
        assertThatThrownBy(() -> KeyRing.of(List.of("a=" + KEY, "a=" + KEY))).hasMessageContaining("twice");
    }

    @Test
    void showsNoKeyInLogs() {
        assertThat(KeyRing.of(List.of("a=" + KEY)).toString()).isEqualTo("KeyRing[a]");
    }
}
