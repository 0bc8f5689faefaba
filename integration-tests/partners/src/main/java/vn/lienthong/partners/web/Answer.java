package vn.lienthong.partners.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a call is answered with.
 *
 * @param length of the body in bytes; {@link #UNKNOWN} where it is not known before it is written
 * @param body writes the body
 * @param done what happens once the answer was sent, or could not be
 */
public record Answer(int status, Map<String, String> headers, long length, Body body, Runnable done) {

    public static final long UNKNOWN = -2;

    /** Writes a body; the stream is somebody else's to close. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    private static final Runnable NOTHING = () -> {};

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), 0, out -> {}, NOTHING);
    }

    /** Small answers only: the whole body is in memory. */
    public static Answer json(int status, Object content) {
        try {
            return json(status, Json.MAPPER.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON that is written already. */
    public static Answer json(int status, byte[] bytes) {
        return new Answer(status, Map.of("Content-Type", Json.TYPE), bytes.length, out -> out.write(bytes), NOTHING);
    }

    /** Written as it is sent. */
    public static Answer streamed(String type, Body body) {
        return new Answer(200, Map.of("Content-Type", type), UNKNOWN, body, NOTHING);
    }

    static Answer of(Refusal refusal) {
        var content = new LinkedHashMap<String, String>();
        var code = refusal.code();
        if (code != null) {
            content.put("code", code);
        }
        content.put("message", String.valueOf(refusal.getMessage()));
        var answer = json(refusal.status(), content);
        return refusal.retryAfterSeconds() == 0
                ? answer
                : answer.with("Retry-After", Long.toString(refusal.retryAfterSeconds()));
    }

    /** The same, with one more header. */
    public Answer with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Answer(status, all, length, body, done);
    }
}
