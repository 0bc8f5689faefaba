package vn.lienthong.processes.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes passwords with bcrypt. The password is digested first: bcrypt reads no more than 72 bytes. */
class BcryptPasswordEncryptor implements PasswordEncryptor {

    private final BCryptPasswordEncoder bcrypt;

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
        return bcrypt.matches(digest(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "BCRYPT";
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
