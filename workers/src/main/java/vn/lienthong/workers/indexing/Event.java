package vn.lienthong.workers.indexing;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One case event, read by the names of its fields: see {@code docs/contracts.md}.
 *
 * @param source what {@code json} was read from
 * @param at when it happened
 */
record Event(ObjectNode json, Json source, Instant at) {

    private static final String SYSTEM = "system";

    String type() {
        return json.path("type").asText();
    }

    /** @throws IllegalArgumentException when it has not the form that the contract gives it */
    static Event of(JsonNode json, Json source) {
        if (!(json instanceof ObjectNode object) || !object.hasNonNull("type")) {
            throw new IllegalArgumentException("Not a case event: type or at is missing");
        }
        try {
            var at = instant(object.path("at"));
            if (at.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException("Not a case event: at is no time of ours");
            }
            return new Event(object, source, at);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a case event: type or at is missing", e);
        }
    }

    /** User id, or {@code system}. */
    String by() {
        return json.path("by").asText(SYSTEM);
    }

    boolean isOfSystem() {
        return by().equals(SYSTEM);
    }

    String taskId() {
        return json.path("taskId").asText();
    }

    /** Texts are compared in NFC, at indexing and at searching time. */
    @Nullable
    String text(String field) {
        return json.hasNonNull(field) ? Normalizer.normalize(json.get(field).asText(), Normalizer.Form.NFC) : null;
    }

    /** The texts of a list; none where there is no list. */
    Set<String> texts(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    @Nullable
    Integer number(String field) {
        return json.hasNonNull(field) ? json.get(field).asInt() : null;
    }

    @Nullable
    Instant instant(String field) {
        return json.hasNonNull(field) ? instant(json.get(field)) : null;
    }

    /** Java's own parser took a fifth of the time that a message takes. */
    private static Instant instant(JsonNode text) {
        return ITU.parseDateTime(text.asText()).toInstant();
    }

    boolean is(String field) {
        return json.path(field).asBoolean();
    }
}
