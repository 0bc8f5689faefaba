package vn.lienthong.workers.partner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of requests that say the same whenever they are computed again from the same content. */
public final class RequestId {

    private RequestId() {}

    /** @param content what is asked, as {@link Record}s, texts and numbers whose words do not depend on the run */
    public static String of(Iterable<?> content) {
        var digest = sha256();
        for (var each : content) {
            digest.update(String.valueOf(each).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        var bytes = ByteBuffer.wrap(digest.digest());
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    /** An id for a question whose answer may change: it is not to be answered as before. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
