package vn.lienthong.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** A pair of keys, in files as a sandbox reads them. */
record KeyFiles(KeyPair pair, Path privateFile, Path publicFile) {

    static KeyFiles make(Path folder, String owner) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var pair = generator.generateKeyPair();
            return new KeyFiles(
                    pair,
                    write(
                            folder.resolve(owner + ".key"),
                            "PRIVATE KEY",
                            pair.getPrivate().getEncoded()),
                    write(
                            folder.resolve(owner + ".pub"),
                            "PUBLIC KEY",
                            pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(Path file, String what, byte[] key) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }

    static String sign(PrivateKey key, byte[] body) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(body);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verifies(PublicKey key, byte[] body, String signed) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initVerify(key);
            signature.update(body);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
