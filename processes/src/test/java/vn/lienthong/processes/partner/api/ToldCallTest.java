package vn.lienthong.processes.partner.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class ToldCallTest {

    private static final String HASH = "ab".repeat(32);

    @Test
    void takesACallWithoutAnAnswer() {
        var call = told("JR-7", HASH, null, null).checked();
        assertThat(call.status()).isNull();
        assertThat(call.answerHash()).isNull();
    }

    @Test
    void takesACallOfAWorkerThatTellsOnceForOneThatHasEnded() {
        assertThat(told("JR-7", HASH, HASH, 200).checked().hasEnded()).isTrue();
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> told(null, HASH, HASH, 200).checked())
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("Thiếu “requestId”");
        assertThatThrownBy(() -> told("JR-7", null, HASH, 200).checked()).hasMessageContaining("Thiếu “requestHash”");
    }

    @Test
    void refusesWhatIsNoHashAndDoesNotRepeatIt() {
        assertThatThrownBy(() ->
                        told("JR-7", HASH, "{\"recordNumber\": \"12\"}", 200).checked())
                .hasMessageContaining("“answerHash”")
                .hasMessageNotContaining("recordNumber");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> told("x".repeat(65), HASH, HASH, 200).checked())
                .hasMessageContaining("64 ký tự");
    }

    private static ToldCall told(
            @Nullable String requestId,
            @Nullable String requestHash,
            @Nullable String answerHash,
            @Nullable Integer status) {
        return new ToldCall(
                null,
                null,
                requestId,
                "issuer-cat",
                "/v1/requests",
                "H10.24-261125-0007",
                "system",
                "CAT",
                "SUBMIT",
                "DY-42",
                Instant.EPOCH,
                status,
                requestHash,
                answerHash);
    }
}
