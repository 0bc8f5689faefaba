package vn.lienthong.processes.callback.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class CallbackApiTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    @Test
    void takesWhatIsMerelyUnknown() {
        var callback = body("NEVER_HEARD_OF", NOW).checked();
        assertThat(callback.type()).isEqualTo("NEVER_HEARD_OF");
        assertThat(callback.data().isEmpty()).isTrue();
    }

    /** What is refused goes where people find it; what fails is handed over again for ever. */
    @Test
    void refusesATimeThatNoDatabaseKeeps() {
        refuses("at", body("ACK", Instant.MAX));
        refuses("at", body("ACK", Instant.MIN));
        refuses("type", body("ACK\0", NOW));
    }

    private static CallbackApi.Body body(String type, Instant at) {
        return new CallbackApi.Body("c-1", "issuer-cat", "JR-12", type, 1, at, null);
    }

    private static void refuses(String field, CallbackApi.Body body) {
        assertThatThrownBy(body::checked)
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining(field);
    }
}
