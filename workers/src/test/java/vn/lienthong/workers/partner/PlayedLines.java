package vn.lienthong.workers.partner;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.lienthong.workers.http.PlayedServer;

/** Lines to a played partner, as the program has them. */
public final class PlayedLines {

    public static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final Envelope ENVELOPE = new Envelope("H10.1", "cat.cb", "CAT", "CHECK", "C-1");

    private PlayedLines() {}

    /** As Spring Boot makes it. */
    public static ObjectMapper json() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    public static PersonLine line(String code, PlayedServer server, CallAudit audit) {
        var settings = new PartnerSettings(
                server.url(),
                "key",
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                1000,
                0,
                Duration.ofSeconds(2),
                60,
                Duration.ofSeconds(30));
        return new PersonLine(code, new Partner("Đối tác", settings, json(), CLOCK), audit, CLOCK);
    }
}
