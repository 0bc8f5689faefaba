package vn.lienthong.partners.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with some single values and one long list of objects, as most calls send it. The single values are read
 * first, wherever they stand; the list's objects come one at a time. Needs two looks at the bytes.
 */
public final class ListBody implements AutoCloseable {

    /** Opens the bytes, each time from their beginning. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final String list;
    private final Map<String, String> values;
    private final JsonParser parser;

    private ListBody(String list, Map<String, String> values, JsonParser parser) {
        this.list = list;
        this.values = values;
        this.parser = parser;
    }

    public static ListBody open(Source source, String list) throws IOException {
        Map<String, String> values;
        try (var in = source.open();
                var parser = Json.MAPPER.createParser(in)) {
            values = values(parser, list);
        }
        var in = source.open();
        return new ListBody(
                list, values, atList(Json.MAPPER.createParser(in).enable(JsonParser.Feature.AUTO_CLOSE_SOURCE), list));
    }

    private static Map<String, String> values(JsonParser parser, String list) throws IOException {
        var values = new HashMap<String, String>();
        Json.expect(parser, JsonToken.START_OBJECT, "Nội dung");
        var found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = parser.currentName();
            var token = parser.nextToken();
            if (field.equals(list) && token == JsonToken.START_ARRAY) {
                found = true;
            }
            if (token.isStructStart()) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                values.put(field, parser.getText());
            }
        }
        if (!found) {
            throw Refusal.wrong("Thiếu danh sách " + list);
        }
        return values;
    }

    private static JsonParser atList(JsonParser parser, String list) throws IOException {
        Json.expect(parser, JsonToken.START_OBJECT, "Nội dung");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = parser.currentName();
            var token = parser.nextToken();
            if (field.equals(list)) {
                return parser;
            }
            if (token.isStructStart()) {
                parser.skipChildren();
            }
        }
        throw Refusal.wrong("Thiếu danh sách " + list);
    }

    /** A single value. */
    public String value(String field) {
        var value = values.get(field);
        if (value == null || value.isBlank()) {
            throw Refusal.wrong("Thiếu trường " + field);
        }
        return value;
    }

    public long whole(String field) {
        try {
            return Long.parseLong(value(field));
        } catch (NumberFormatException e) {
            throw Refusal.wrong("Trường " + field + " phải là một số nguyên");
        }
    }

    /** The next of the list; null after the last. Values are texts, as they are written. */
    public @Nullable Row next() throws IOException {
        var token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw Refusal.wrong("Danh sách " + list + " phải gồm các đối tượng");
        }
        var cells = new LinkedHashMap<String, String>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = parser.currentName();
            var value = parser.nextToken();
            if (value.isStructStart()) {
                throw Refusal.wrong("Trường " + field + " phải có một giá trị");
            }
            if (value != JsonToken.VALUE_NULL) {
                cells.put(field, parser.getText());
            }
        }
        return new Row(cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** One object of the list. */
    public record Row(Map<String, String> cells) {

        public String value(String field) {
            var value = cells.get(field);
            if (value == null || value.isBlank()) {
                throw Refusal.wrong("Thiếu trường " + field);
            }
            return value;
        }

        public String valueOr(String field, String other) {
            return cells.getOrDefault(field, other);
        }

        public long whole(String field) {
            try {
                return Long.parseLong(value(field));
            } catch (NumberFormatException e) {
                throw Refusal.wrong("Trường " + field + " phải là một số nguyên");
            }
        }
    }
}
