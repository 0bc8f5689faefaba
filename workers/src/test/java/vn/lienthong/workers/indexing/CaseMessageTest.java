package vn.lienthong.workers.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class CaseMessageTest {

    @Test
    void refusesATimeThatIsNone() {
        assertThat(read("2026-11-24T01:00:00.123Z").events()).hasSize(1);
        assertThatThrownBy(() -> read("yesterday")).isInstanceOf(IllegalArgumentException.class);
    }

    private static CaseMessage read(String at) {
        try {
            return CaseMessage.of(new ObjectMapper()
                    .readTree("{\"caseId\":\"c\",\"sequence\":1,\"events\":[{\"type\":\"X\",\"at\":\"" + at + "\"}]}"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
