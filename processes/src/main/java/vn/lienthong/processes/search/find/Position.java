package vn.lienthong.processes.search.find;

import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of hits begins or ends.
 *
 * @param view id of the index's state that the first page was read from: what changes later moves nothing
 * @param after sort values of the hit that the page comes after; empty for the first page
 * @param before sort values of the hit that the page comes before; empty unless one goes back
 * @param page number of the page as people count, from 1
 */
record Position(
        @Nullable String view,
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer page) {

    static final Position FIRST = new Position(null, null, null, null);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    int number() {
        return Math.max(1, Objects.requireNonNullElse(page, 1));
    }

    boolean isBackwards() {
        return before != null && !before.isEmpty();
    }

    boolean isFirst() {
        return !isBackwards() && (after == null || after.isEmpty());
    }

    /** Sort values to go on from; empty at the beginning. */
    List<FieldValue> values() {
        return isFirst() ? List.of() : read(Objects.requireNonNull(isBackwards() ? before : after));
    }

    static String write(List<FieldValue> values) {
        var array = JSON.createArrayNode();
        values.forEach(value -> add(array, value));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(array.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Values that nobody wrote here begin at the beginning. */
    private static List<FieldValue> read(String text) {
        try {
            var values = new ArrayList<FieldValue>();
            JSON.readTree(Base64.getUrlDecoder().decode(text)).forEach(value -> values.add(value(value)));
            return values;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return List.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(ArrayNode array, FieldValue value) {
        switch (value._kind()) {
            case Long -> array.add(value.longValue());
            case Double -> array.add(value.doubleValue());
            case Boolean -> array.add(value.booleanValue());
            case String -> array.add(value.stringValue());
            default -> array.addNull();
        }
    }

    private static FieldValue value(JsonNode value) {
        if (value.isIntegralNumber()) {
            return FieldValue.of(value.longValue());
        }
        if (value.isNumber()) {
            return FieldValue.of(value.doubleValue());
        }
        if (value.isBoolean()) {
            return FieldValue.of(value.booleanValue());
        }
        return value.isTextual() ? FieldValue.of(value.textValue()) : FieldValue.NULL;
    }
}
