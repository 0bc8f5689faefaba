package vn.lienthong.processes.payout.list;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, collected in a buffer that is used again and again. */
final class CopyText {

    private byte[] buffer = new byte[1 << 17];
    private int length;
    private boolean first = true;

    CopyText field(@Nullable String text) {
        begin();
        if (text == null) {
            add('\\');
            add('N');
        } else {
            escaped(text);
        }
        return this;
    }

    CopyText field(long number) {
        begin();
        add(Long.toString(number).getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** A {@code text[]}: its own quotes and escapes first, then those of COPY. */
    CopyText field(List<String> texts) {
        begin();
        add('{');
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                add(',');
            }
            add('"');
            escaped(quoted(texts.get(i)));
            add('"');
        }
        add('}');
        return this;
    }

    void endRow() {
        add('\n');
        first = true;
    }

    byte[] bytes() {
        return buffer;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    private void begin() {
        if (!first) {
            add('\t');
        }
        first = false;
    }

    private static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? text
                : text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private void escaped(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c >= ' ' && c != '\\';
        }
        add((plain ? text : escape(text)).getBytes(StandardCharsets.UTF_8));
    }

    /** PostgreSQL keeps no character 0. */
    private static String escape(String text) {
        return text.replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private void add(char ascii) {
        reserve(1);
        buffer[length++] = (byte) ascii;
    }

    private void add(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private void reserve(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
