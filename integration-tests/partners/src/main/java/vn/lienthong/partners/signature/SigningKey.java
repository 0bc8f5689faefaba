package vn.lienthong.partners.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;

/** The sandbox's own key (EC), which its answers are signed with. */
public final class SigningKey {

    static final String ALGORITHM = "SHA256withECDSA";

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException if the file holds no EC key */
    public static SigningKey read(Path file) throws IOException {
        return new SigningKey(Pem.privateKey(file));
    }

    /** Signature of a short text, in Base64. */
    public String sign(byte[] bytes) {
        try {
            var signature = signing();
            signature.update(bytes);
            return sign(signature);
        } catch (SignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    Signature signing() {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was updated until now, signed. */
    static String sign(Signature signature) {
        try {
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (SignatureException e) {
            throw new IllegalStateException(e);
        }
    }
}
