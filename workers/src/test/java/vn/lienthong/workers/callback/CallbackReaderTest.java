package vn.lienthong.workers.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.partner.PlayedLines;

class CallbackReaderTest {

    private final CallbackReader reader = new CallbackReader(PlayedLines.json());

    @Test
    void readsWhatTheContractSays() {
        var callback = read(Sender.ISSUER, body("MORE_INFO", "{\"text\": \"Từng ở đâu?\"}"));
        assertThat(callback)
                .isEqualTo(new Callback(
                        "c-1",
                        "issuer-cat",
                        "JR-12",
                        "MORE_INFO",
                        2,
                        Instant.parse("2026-11-27T01:00:00Z"),
                        Map.of("text", "Từng ở đâu?")));
    }

    @Test
    void letsNothingPassBesideTheFieldsOfTheType() {
        assertThat(read(
                                Sender.ISSUER,
                                body(
                                        "RESULT",
                                        "{\"resultId\": \"R-1\", \"record\": {\"convictions\": []}, \"text\": \"x\"}"))
                        .data())
                .isEqualTo(Map.of("resultId", "R-1"));
        assertThat(read(Sender.ISSUER, body("ACK", "{\"text\": \"x\"}")).data()).isEmpty();
        assertThat(read(Sender.ISSUER, body("NEVER_HEARD_OF", "{\"text\": \"x\"}"))
                        .data())
                .isEmpty();
        assertThat(read(Sender.FEES, body("PAID", "{\"amount\": 200000, \"receipt\": \"B-1\", \"payer\": \"x\"}"))
                        .data())
                .isEqualTo(Map.of("amount", 200_000L, "receipt", "B-1"));
        assertThat(read(Sender.ISSUER, body("EXTENDED", "{\"until\": \"2026-12-12\", \"reason\": \"Xác minh\"}"))
                        .data())
                .isEqualTo(Map.of("until", "2026-12-12", "reason", "Xác minh"));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        refuses("requestId", "{\"type\":\"ACK\",\"number\":1,\"at\":\"2026-11-27T01:00:00Z\"}");
        refuses("requestId", body("ACK", "{}").replace("JR-12", "JR 12"));
        refuses("requestId", body("ACK", "{}").replace("JR-12", "J".repeat(65)));
        refuses("type", body("ack", "{}"));
        refuses("type", body("PAID", "{\"amount\": 1, \"receipt\": \"x\"}"));
        refuses("number", body("ACK", "{}").replace(":2,", ":0,"));
        refuses("number", body("ACK", "{}").replace(":2,", ":1000001,"));
        refuses("at", body("ACK", "{}").replace("+07:00", ""));
        refuses("at", body("ACK", "{}").replace("2026-", "+999999999-"));
        refuses("at", body("ACK", "{}").replace("2026-", "-4800-"));
        refuses("data.text", body("MORE_INFO", "{}"));
        refuses("data.text", body("MORE_INFO", "{\"text\": \"" + "x".repeat(2001) + "\"}"));
        refuses("data.text", body("MORE_INFO", "{\"text\": \"a\\u0000b\"}"));
        refuses("data.text", body("MORE_INFO", "{\"text\": {\"record\": 1}}"));
        refuses("data.until", body("EXTENDED", "{\"until\": \"mai\"}"));
        refuses("data.reason", body("REFUSED", "{}"));
        refuses("JSON", "[]");
        refuses("JSON", "{");
        refuses("JSON", body("ACK", "{}") + "{}");
    }

    @Test
    void quotesNothingOfWhatItRefuses() {
        assertThatThrownBy(() -> read(Sender.ISSUER, "{\"requestId\": bí-mật}"))
                .isInstanceOf(BadCallback.class)
                .hasNoCause()
                .hasMessageNotContaining("bí-mật");
    }

    @Test
    void givesNewsThatItAskedForTheSameIdAgain() throws Exception {
        var told = PlayedLines.json().readTree(body("ACK", "{}"));
        assertThat(reader.news("issuer-cat", "JR-12", told).callbackId()).isEqualTo("JR-12-N2");
    }

    private void refuses(String named, String body) {
        assertThatThrownBy(() -> read(Sender.ISSUER, body))
                .isInstanceOf(BadCallback.class)
                .hasMessageContaining(named);
    }

    private Callback read(Sender sender, String body) {
        return reader.callback("issuer-cat", sender, "c-1", body.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String type, String data) {
        return "{\"requestId\":\"JR-12\",\"type\":\"" + type
                + "\",\"number\":2,\"at\":\"2026-11-27T08:00:00+07:00\",\"data\":" + data + "}";
    }
}
