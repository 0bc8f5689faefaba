package vn.lienthong.partners.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** JSON, read one token at a time where it may be long. */
public final class Json {

    public static final String TYPE = "application/json";

    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private Json() {}

    /** The value that stands next, as text; a refusal where it is an object, a list or null. */
    public static String text(JsonParser parser, String field) throws IOException {
        if (!parser.nextToken().isScalarValue() || parser.currentToken() == JsonToken.VALUE_NULL) {
            throw Refusal.wrong("Trường " + field + " phải có một giá trị");
        }
        return parser.getText();
    }

    /** The value that stands next, as a whole number. */
    public static long whole(JsonParser parser, String field) throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw Refusal.wrong("Trường " + field + " phải là một số nguyên");
        }
        return parser.getLongValue();
    }

    static void expect(JsonParser parser, JsonToken token, String what) throws IOException {
        if (parser.nextToken() != token) {
            throw Refusal.wrong(what + " không đúng dạng");
        }
    }
}
