package vn.lienthong.partners.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Key files: EC keys as PKCS 8 or X.509, in PEM. */
final class Pem {

    private Pem() {}

    static PrivateKey privateKey(Path file) throws IOException {
        try {
            return factory().generatePrivate(new PKCS8EncodedKeySpec(content(file, "PRIVATE KEY")));
        } catch (GeneralSecurityException e) {
            throw unusable(file, e);
        }
    }

    static PublicKey publicKey(Path file) throws IOException {
        try {
            return factory().generatePublic(new X509EncodedKeySpec(content(file, "PUBLIC KEY")));
        } catch (GeneralSecurityException e) {
            throw unusable(file, e);
        }
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC");
    }

    private static byte[] content(Path file, String what) throws IOException {
        var text = Files.readString(file);
        var begin = "-----BEGIN " + what + "-----";
        var end = text.indexOf("-----END " + what + "-----");
        if (!text.contains(begin) || end < 0) {
            throw new IllegalArgumentException(file + " holds no " + what);
        }
        return Base64.getMimeDecoder().decode(text.substring(text.indexOf(begin) + begin.length(), end));
    }

    private static IllegalArgumentException unusable(Path file, GeneralSecurityException e) {
        return new IllegalArgumentException(file + " holds no EC key", e);
    }
}
