package vn.lienthong.processes.callback.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.lienthong.processes.callback.Callback;
import vn.lienthong.processes.callback.Callbacks;
import vn.lienthong.processes.internalapi.Fields;
import vn.lienthong.processes.internalapi.ForPrograms;

/**
 * Where the gateway's consumer hands over what partners said. What is merely unknown is taken too, and kept; refused is
 * only what no partner can have meant.
 */
@ForPrograms
class CallbackApi {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 32;
    private static final int LARGEST_DATA = 16 * 1024;
    private static final int LAST_NUMBER = 1_000_000;

    /** The database keeps no year that is far from these; a callback that can't be kept would hold up all behind it. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Callbacks callbacks;

    CallbackApi(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    @PostMapping("/internal/callbacks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestBody Body body) {
        callbacks.take(body.checked());
    }

    record Body(
            @Nullable String callbackId,
            @Nullable String partner,
            @Nullable String requestId,
            @Nullable String type,
            @Nullable Integer number,
            @Nullable Instant at,
            @Nullable JsonNode data) {

        Callback checked() {
            Fields.demand(number != null && number >= 1 && number <= LAST_NUMBER, "number");
            Fields.demand(at != null && !at.isBefore(EARLIEST) && !at.isAfter(LATEST), "at");
            return new Callback(
                    text(callbackId, LONGEST_ID, "callbackId"),
                    text(partner, LONGEST_NAME, "partner"),
                    text(requestId, LONGEST_ID, "requestId"),
                    text(type, LONGEST_NAME, "type"),
                    Objects.requireNonNull(number),
                    Objects.requireNonNull(at),
                    fields());
        }

        private JsonNode fields() {
            if (data == null || data.isNull()) {
                return JsonNodeFactory.instance.objectNode();
            }
            var text = data.toString();
            // PostgreSQL's JSON has no zero character.
            Fields.demand(data.isObject() && text.length() <= LARGEST_DATA && !text.contains("\\u0000"), "data");
            return data;
        }

        private static String text(@Nullable String text, int longest, String field) {
            Fields.demand(text != null && !text.isBlank() && text.length() <= longest && text.indexOf('\0') < 0, field);
            return Objects.requireNonNull(text);
        }
    }
}
