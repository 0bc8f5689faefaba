package vn.lienthong.workers.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Detached signatures of files: SHA256withECDSA, in Base64. Ours with our key, the partner's with its own. */
public final class Signing {

    /** The header that a signature comes in. */
    public static final String HEADER = "X-Signature";

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final String KEYS = "EC";
    private static final int BUFFER = 64 << 10;

    private final PrivateKey ours;
    private final PublicKey theirs;

    Signing(PrivateKey ours, PublicKey theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * @param ours file of our private key (PEM, PKCS 8)
     * @param theirs file of the partner's public key (PEM)
     */
    static Signing with(Path ours, Path theirs) {
        try {
            var keys = KeyFactory.getInstance(KEYS);
            return new Signing(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(pem(ours))),
                    keys.generatePublic(new X509EncodedKeySpec(pem(theirs))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("Khóa ký trong " + ours + " hoặc " + theirs + " không dùng được", e);
        }
    }

    private static byte[] pem(Path file) {
        try {
            var text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
            return Base64.getMimeDecoder().decode(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được khóa " + file, e);
        }
    }

    /** The signature of a file that we send. */
    public String sign(Path file) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(ours);
            update(signature, file);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a file is what the partner signed. */
    public boolean verifies(Path file, Optional<String> signed) {
        if (signed.isEmpty()) {
            return false;
        }
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(theirs);
            update(signature, file);
            return signature.verify(Base64.getDecoder().decode(signed.get()));
        } catch (SignatureException | IllegalArgumentException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(Signature signature, Path file) throws SignatureException {
        var buffer = new byte[BUFFER];
        try (var content = Files.newInputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                signature.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
