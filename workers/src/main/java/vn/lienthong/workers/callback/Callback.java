package vn.lienthong.workers.callback;

import java.time.Instant;
import java.util.Map;

/**
 * What a partner said about a request: as {@code lienthong.callbacks} has it, and {@code POST /internal/callbacks} takes it.
 *
 * @param callbackId the partner's own, at most 64 characters
 * @param requestId what the partner knows the request by, for example {@code JR-12}
 * @param type for example {@code RESULT}; one that is not known here goes on without data
 * @param number of what the partner says about the request, from 1
 * @param at when it was said
 * @param data known fields of its type only
 */
public record Callback(
        String callbackId,
        String partner,
        String requestId,
        String type,
        int number,
        Instant at,
        Map<String, Object> data) {

    /** Without the data, which may be about people. */
    @Override
    public String toString() {
        return type + " " + number + " of " + partner + " about " + requestId;
    }
}
