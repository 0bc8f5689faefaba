package vn.lienthong.processes.agency;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/** A YAML file of named lists, read entry by entry: whatever is wrong with an entry is told with its line. */
final class YamlLists {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final String file;
    private final Map<String, EntryReader> readers = new HashMap<>();

    YamlLists(String file) {
        this.file = file;
    }

    <T> YamlLists list(String name, Class<T> type, Consumer<T> entries) {
        readers.put(name, parser -> entries.accept(YAML.readValue(parser, type)));
        return this;
    }

    /** @throws InvalidEntry naming file and line */
    void read(InputStream content) {
        try (var parser = YAML.createParser(content)) {
            readLists(parser);
        } catch (JsonProcessingException e) {
            throw invalid(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "sai cú pháp YAML", e);
        } catch (IOException e) {
            throw invalid(1, "không đọc được", e);
        }
    }

    private void readLists(JsonParser parser) throws IOException {
        demand(parser, parser.nextToken(), JsonToken.START_OBJECT);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            demand(parser, parser.currentToken(), JsonToken.FIELD_NAME);
            var reader = readers.get(parser.currentName());
            if (reader == null) {
                throw invalid(line(parser), "không có mục “%s”".formatted(parser.currentName()));
            }
            demand(parser, parser.nextToken(), JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                demand(parser, parser.currentToken(), JsonToken.START_OBJECT);
                readEntry(parser, reader);
            }
        }
    }

    private void readEntry(JsonParser parser, EntryReader reader) throws IOException {
        int line = line(parser);
        try {
            reader.read(parser);
        } catch (UnrecognizedPropertyException e) {
            throw invalid(line, "không có mục “%s”".formatted(e.getPropertyName()), e);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonParseException broken) {
                throw broken;
            }
            var field = e.getPath().isEmpty() ? "" : e.getPath().get(0).getFieldName();
            throw invalid(line, "mục “%s” không đúng".formatted(field), e);
        } catch (InvalidEntry e) {
            throw invalid(line, String.valueOf(e.getMessage()), e);
        }
    }

    private void demand(JsonParser parser, JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw invalid(
                    line(parser), "phải là danh sách các mục “%s”".formatted(String.join("”, “", readers.keySet())));
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private InvalidEntry invalid(int line, String rule) {
        return new InvalidEntry(Field.FILE, "%s, dòng %d".formatted(file, line), rule);
    }

    private InvalidEntry invalid(int line, String rule, Throwable cause) {
        var invalid = invalid(line, rule);
        invalid.initCause(cause);
        return invalid;
    }

    private interface EntryReader {
        void read(JsonParser parser) throws IOException;
    }
}
