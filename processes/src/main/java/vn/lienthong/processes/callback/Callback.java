package vn.lienthong.processes.callback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What a partner said about a request, as the gateway has let it in.
 *
 * @param callbackId the partner's own id; the same again is the same callback
 * @param partner the name that it signs with, for example {@code issuer-cat}
 * @param requestId what the partner knows the request by, for example {@code JR-12}
 * @param type for example {@code RESULT}; not known to be one of ours
 * @param number which of the partner's news about this request it is, from 1
 * @param at when the partner says that it was so
 * @param data an object with the fields that the gateway lets pass for this type
 */
public record Callback(
        String callbackId, String partner, String requestId, String type, int number, Instant at, JsonNode data) {

    /** Without the data: it may speak of a person, and records are written to logs by accident. */
    @Override
    public String toString() {
        return "%s %d of %s about %s".formatted(type, number, partner, requestId);
    }
}
