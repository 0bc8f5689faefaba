package vn.lienthong.partners.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A short JSON object, in memory as a whole. */
public final class JsonBody {

    private final JsonNode content;

    private JsonBody(JsonNode content) {
        this.content = content;
    }

    /** The body of a call, of at most so many bytes. */
    public static JsonBody read(Call call, int limit) throws IOException {
        return parse(call.shortBody(limit));
    }

    public static JsonBody parse(byte[] json) throws IOException {
        try {
            var content = Json.MAPPER.readTree(json);
            if (!content.isObject()) {
                throw Refusal.wrong("Nội dung không đúng dạng");
            }
            return new JsonBody(content);
        } catch (JsonProcessingException e) {
            throw Refusal.wrong("JSON không đọc được");
        }
    }

    /** A single value, as text. */
    public String text(String field) {
        var value = optional(field);
        if (value == null) {
            throw Refusal.wrong("Thiếu trường " + field);
        }
        return value;
    }

    /** A single value, as text; null where it is missing or empty. */
    public @Nullable String optional(String field) {
        var value = content.path(field);
        if (value.isContainerNode()) {
            throw Refusal.wrong("Trường " + field + " phải có một giá trị");
        }
        var text = value.asText("");
        return value.isNull() || text.isBlank() ? null : text;
    }

    public long whole(String field) {
        var value = content.path(field);
        if (!value.isIntegralNumber()) {
            throw Refusal.wrong("Trường " + field + " phải là một số nguyên");
        }
        return value.longValue();
    }

    /** The object of that name. */
    public JsonBody object(String field) {
        var value = content.path(field);
        if (!value.isObject()) {
            throw Refusal.wrong("Thiếu trường " + field);
        }
        return new JsonBody(value);
    }

    /** Whatever stands there; a missing node where nothing does. */
    public JsonNode node(String field) {
        return content.path(field);
    }

    /** The whole object. */
    public JsonNode content() {
        return content;
    }
}
