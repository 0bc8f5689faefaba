package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Keys that orders and their answers are signed with (EC, P-256), made when first asked for, in a private folder. */
final class PartnerKeys {

    /** Whose key orders are signed with. */
    static final String OURS = "lienthong";

    /** Name of the private folder in the data folder. */
    static final String FOLDER = "keys";

    private final Path folder;

    PartnerKeys(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** PKCS 8 in PEM. */
    Path privateKey(String owner) throws IOException {
        ensure(owner);
        return privateFile(owner);
    }

    /** X.509 in PEM. */
    Path publicKey(String owner) throws IOException {
        ensure(owner);
        return publicFile(owner);
    }

    private Path privateFile(String owner) {
        return folder.resolve(owner + "-private.pem");
    }

    private Path publicFile(String owner) {
        return folder.resolve(owner + "-public.pem");
    }

    /** The public key is written first: a pair that has a private one is complete. */
    private synchronized void ensure(String owner) throws IOException {
        if (!Files.exists(privateFile(owner))) {
            var pair = generate();
            Secrets.writePrivately(
                    publicFile(owner), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            Secrets.writePrivately(
                    privateFile(owner), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        }
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), new SecureRandom());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(String what, byte[] key) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }
}
