package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One object's JSON as it came, within the text that it came in: written on, it need not be put together again.
 *
 * @param text in UTF-8; nobody changes it
 * @param from place of its opening brace
 * @param to place after its closing brace
 */
record Json(byte[] text, int from, int to) {

    /**
     * Writes it with fields added at its end.
     *
     * @param fields JSON in UTF-8, without braces; none of them is there already
     */
    void writeWith(byte[] fields, ByteArrayOutputStream out) {
        out.write(text, from, to - from - 1);
        out.write(',');
        out.writeBytes(fields);
        out.write('}');
    }

    /** @throws IllegalStateException when it is none */
    JsonNode tree(ObjectMapper reader) {
        try {
            return reader.readTree(text, from, to - from);
        } catch (IOException e) {
            throw new IllegalStateException("It was read before", e);
        }
    }

    @Override
    public String toString() {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
