package vn.lienthong.workers.signature;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** The key that a partner's signatures are checked with. */
public final class TheirKey {

    private final PublicKey key;

    private TheirKey(PublicKey key) {
        this.key = key;
    }

    /** @param file PEM, X.509 */
    public static TheirKey read(Path file) {
        return new TheirKey(KeyFile.read(file, (keys, bytes) -> keys.generatePublic(new X509EncodedKeySpec(bytes))));
    }

    /** Whether a file is what the partner signed. */
    public boolean verifies(Path file, Optional<String> signed) {
        return verifies(signed, signature -> Signed.update(signature, file));
    }

    /** Whether a body is what the partner signed. */
    public boolean verifies(byte[] body, Optional<String> signed) {
        return verifies(signed, signature -> signature.update(body));
    }

    private boolean verifies(Optional<String> signed, Content content) {
        if (signed.isEmpty()) {
            return false;
        }
        try {
            var signature = Signature.getInstance(Signed.ALGORITHM);
            signature.initVerify(key);
            content.addTo(signature);
            return signature.verify(Base64.getDecoder().decode(signed.get()));
        } catch (SignatureException | IllegalArgumentException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void addTo(Signature signature) throws SignatureException;
    }
}
