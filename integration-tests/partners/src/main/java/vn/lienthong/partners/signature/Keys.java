package vn.lienthong.partners.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The sandbox's own key, and the one of those who send it orders. */
public final class Keys {

    public static final String HEADER = "X-Signature";

    private static final String ALGORITHM = "SHA256withECDSA";

    private final PrivateKey own;
    private final PublicKey theirs;

    private Keys(PrivateKey own, PublicKey theirs) {
        this.own = own;
        this.theirs = theirs;
    }

    /** @throws IllegalArgumentException if a file holds no EC key */
    public static Keys read(Path ownPrivate, Path theirPublic) throws IOException {
        return new Keys(Pem.privateKey(ownPrivate), Pem.publicKey(theirPublic));
    }

    Signature signing() {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(own);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Signature verifying() {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(theirs);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(Signature signature) {
        try {
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (SignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isGood(Signature signature, @Nullable String given) {
        try {
            return given != null && signature.verify(Base64.getDecoder().decode(given));
        } catch (SignatureException | IllegalArgumentException e) {
            return false;
        }
    }
}
