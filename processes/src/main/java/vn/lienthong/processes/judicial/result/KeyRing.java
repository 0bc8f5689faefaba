package vn.lienthong.processes.judicial.result;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keys that records are encrypted with. New records take the last one; the others are kept for what was encrypted
 * before.
 *
 * @param current id of the key for new records; null where there is none
 */
record KeyRing(Map<String, SecretKey> keys, @Nullable String current) {

    /** A ring without keys: nothing can be taken and nothing read. */
    static final KeyRing EMPTY = new KeyRing(Map.of(), null);

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,32}");
    private static final int KEY_BYTES = 32;

    /**
     * Reads the key file: {@code <key id>=<Base64 of 32 bytes>} a line; empty lines and those with {@code #} are left out.
     *
     * @throws IllegalArgumentException naming the line, and never what stands in it
     */
    static KeyRing of(List<String> lines) {
        var keys = new LinkedHashMap<String, SecretKey>();
        String last = null;
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            last = id(line.substring(0, Math.max(0, equals)), number);
            if (keys.put(last, key(line.substring(equals + 1), number)) != null) {
                throw wrong(number, "its key id stands there twice");
            }
        }
        return new KeyRing(Map.copyOf(keys), last);
    }

    /** @throws KeyMissing where there is none */
    String currentId() {
        if (current == null) {
            throw new KeyMissing("Chưa có khóa mã hóa kết quả lý lịch tư pháp (lienthong.judicial.key-file)");
        }
        return current;
    }

    /** @throws KeyMissing where it is not there (any more) */
    SecretKey key(String id) {
        return Optional.ofNullable(keys.get(id))
                .orElseThrow(() -> new KeyMissing("Không có khóa “%s” để giải mã kết quả".formatted(id)));
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }

    private static String id(String id, int number) {
        var stripped = id.strip();
        if (!ID.matcher(stripped).matches()) {
            throw wrong(number, "it begins with no key id of 1 to 32 letters, digits, dots, dashes and “=”");
        }
        return stripped;
    }

    private static SecretKey key(String base64, int number) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw wrong(number, "the key is not Base64");
        }
        if (bytes.length != KEY_BYTES) {
            throw wrong(number, "the key has %d bytes, not %d".formatted(bytes.length, KEY_BYTES));
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static IllegalArgumentException wrong(int number, String why) {
        return new IllegalArgumentException("Line %d of the file of record keys: %s".formatted(number, why));
    }
}
