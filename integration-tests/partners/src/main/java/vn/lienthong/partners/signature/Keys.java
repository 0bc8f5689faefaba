package vn.lienthong.partners.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The sandbox's own key, and the one of those who send it orders. */
public final class Keys {

    public static final String HEADER = "X-Signature";

    private final SigningKey own;
    private final PublicKey theirs;

    private Keys(SigningKey own, PublicKey theirs) {
        this.own = own;
        this.theirs = theirs;
    }

    /** @throws IllegalArgumentException if a file holds no EC key */
    public static Keys read(Path ownPrivate, Path theirPublic) throws IOException {
        return new Keys(SigningKey.read(ownPrivate), Pem.publicKey(theirPublic));
    }

    Signature signing() {
        return own.signing();
    }

    Signature verifying() {
        try {
            var signature = Signature.getInstance(SigningKey.ALGORITHM);
            signature.initVerify(theirs);
            return signature;
        } catch (GeneralSecurityException e) {
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
