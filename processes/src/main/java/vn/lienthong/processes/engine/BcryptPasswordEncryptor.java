package vn.lienthong.processes.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Hashes passwords with bcrypt. The password is digested first: bcrypt reads no more than 72 bytes. A program sends its
 * password with every call: that it fits a hash is remembered for some minutes, under a key of this process, so that
 * bcrypt's slowness meets those who guess. A new password has a new hash, so nothing remembered outlives it.
 */
class BcryptPasswordEncryptor implements PasswordEncryptor {

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final BCryptPasswordEncoder bcrypt;
    private final SecretKeySpec key = new SecretKeySpec(new SecureRandom().generateSeed(KEY_BYTES), HMAC);
    private final Cache<String, Boolean> fitting = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** @param strength logarithm of the rounds, from 4 (only for demo accounts) to 31 */
    BcryptPasswordEncryptor(int strength) {
        bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        var pair = pair(password, encrypted);
        if (fitting.getIfPresent(pair) != null) {
            return true;
        }
        boolean fits = bcrypt.matches(digest(password), encrypted);
        if (fits) {
            fitting.put(pair, true);
        }
        return fits;
    }

    @Override
    public String hashAlgorithmName() {
        return "BCRYPT";
    }

    /** A hash has no line break, so that no two pairs look the same. */
    private String pair(String password, String encrypted) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            var text = encrypted + "\n" + password;
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    private static String digest(String password) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
