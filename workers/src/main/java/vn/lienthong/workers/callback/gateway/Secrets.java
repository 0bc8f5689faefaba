package vn.lienthong.workers.callback.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What partners sign with: HMAC-SHA-256 over {@code <timestamp>.<callback id>.<body>}, in Base64. */
final class Secrets {

    private static final String ALGORITHM = "HmacSHA256";

    /** As long as what HMAC-SHA-256 makes of it: a shorter one could be guessed from one signed callback. */
    private static final int SHORTEST = 32;

    private final Map<String, SecretKeySpec> byPartner = new HashMap<>();

    /** Signs nothing that anybody could send: a partner that is not known takes as long to refuse as a known one. */
    private final SecretKeySpec nobody;

    /**
     * @param partners names as they are in paths
     * @param secrets by the same names, but for letters' case and dashes
     * @throws IllegalArgumentException when one is too short
     */
    Secrets(Set<String> partners, Map<String, String> secrets) {
        var plain = new HashMap<String, String>();
        secrets.forEach((name, secret) -> plain.put(plain(name), secret));
        for (var partner : partners) {
            var secret = plain.get(plain(partner));
            if (secret != null && !secret.isBlank()) {
                byPartner.put(partner, key(partner, secret));
            }
        }
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        nobody = new SecretKeySpec(random, ALGORITHM);
    }

    private static SecretKeySpec key(String partner, String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("lienthong.gateway.secrets: the secret of %s is shorter than %d bytes"
                    .formatted(partner, SHORTEST));
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Whether a partner that is known signed this; takes as long where it did not. */
    boolean signed(String partner, String timestamp, String callbackId, byte[] body, @Nullable String signature) {
        var expected = hmac(byPartner.getOrDefault(partner, nobody), timestamp, callbackId, body);
        return MessageDigest.isEqual(expected, decoded(signature));
    }

    private static byte[] hmac(SecretKeySpec key, String timestamp, String callbackId, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((timestamp + "." + callbackId + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(@Nullable String signature) {
        try {
            return signature == null ? new byte[0] : Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
