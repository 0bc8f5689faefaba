package vn.lienthong.workers.callback.gateway;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void refusesASecretThatCouldBeGuessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secrets(Set.of("fees"), Map.of("FEES", "x".repeat(31))))
                .withMessageContaining("fees")
                .withMessageContaining("32")
                .withMessageNotContaining("xxx");
    }
}
