package vn.lienthong.workers.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Keys for tests, and files of them. */
public final class KeyPairs {

    private KeyPairs() {}

    public static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    public static Path pem(Path file, Key key) throws IOException {
        var text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(file, "-----BEGIN KEY-----\n" + text + "\n-----END KEY-----\n");
    }

    /** What a partner with this key would send in its header. */
    public static String signature(KeyPair pair, byte[] body) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(body);
        return Base64.getEncoder().encodeToString(signature.sign());
    }
}
