package vn.lienthong.workers.signature;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key that we sign with. */
public final class OurKey {

    private final PrivateKey key;

    private OurKey(PrivateKey key) {
        this.key = key;
    }

    /** @param file PEM, PKCS 8 */
    public static OurKey read(Path file) {
        return new OurKey(KeyFile.read(file, (keys, bytes) -> keys.generatePrivate(new PKCS8EncodedKeySpec(bytes))));
    }

    /** The signature of a file that we send. */
    public String sign(Path file) {
        try {
            var signature = Signature.getInstance(Signed.ALGORITHM);
            signature.initSign(key);
            Signed.update(signature, file);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
