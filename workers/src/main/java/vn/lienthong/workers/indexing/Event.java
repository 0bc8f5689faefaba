package vn.lienthong.workers.indexing;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One case event, read by the names of its fields: see {@code docs/contracts.md}. */
final class Event {

    static final String SYSTEM = "system";

    private final String type;
    private final Instant at;
    private final String by;
    private final @Nullable String onBehalfOf;
    private final Json source;
    private final ObjectMapper reader;
    private @Nullable JsonNode fields;

    private Event(String type, Instant at, String by, @Nullable String onBehalfOf, Json source, ObjectMapper reader) {
        this.type = type;
        this.at = at;
        this.by = by;
        this.onBehalfOf = onBehalfOf;
        this.source = source;
        this.reader = reader;
    }

    /**
     * An event of which so much was read already.
     *
     * @param source all of it
     * @throws IllegalArgumentException when it has not the form that the contract gives it
     */
    static Event of(String type, String at, String by, @Nullable String onBehalfOf, Json source, ObjectMapper reader) {
        try {
            var happened = time(at);
            if (type.isEmpty() || happened.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException("Not a case event: type is missing, or at is no time of ours");
            }
            return new Event(type, happened, by, onBehalfOf, source, reader);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a case event: at is missing", e);
        }
    }

    String type() {
        return type;
    }

    /** When it happened. */
    Instant at() {
        return at;
    }

    /** User id, or {@code system}. */
    String by() {
        return by;
    }

    /** User id of whom the work is; null when it is that of whoever did it. */
    @Nullable
    String onBehalfOf() {
        return onBehalfOf;
    }

    /** What it was read from. */
    Json source() {
        return source;
    }

    boolean isOfSystem() {
        return by.equals(SYSTEM);
    }

    String taskId() {
        return fields().path("taskId").asText();
    }

    /** Texts are compared in NFC, at indexing and at searching time. */
    @Nullable
    String text(String field) {
        var value = fields().path(field);
        return isThere(value) ? Normalizer.normalize(value.asText(), Normalizer.Form.NFC) : null;
    }

    /** The texts of a list; none where there is no list. */
    Set<String> texts(String field) {
        return StreamSupport.stream(fields().path(field).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    @Nullable
    Integer number(String field) {
        var value = fields().path(field);
        return isThere(value) ? value.asInt() : null;
    }

    @Nullable
    Instant instant(String field) {
        var value = fields().path(field);
        return isThere(value) ? time(value.asText()) : null;
    }

    /** Java's own parser took a fifth of the time that a message takes. */
    private static Instant time(String text) {
        return ITU.parseDateTime(text).toInstant();
    }

    boolean is(String field) {
        return fields().path(field).asBoolean();
    }

    private static boolean isThere(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private JsonNode fields() {
        if (fields == null) {
            fields = source.tree(reader);
        }
        return fields;
    }
}
