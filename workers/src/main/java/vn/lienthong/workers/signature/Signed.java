package vn.lienthong.workers.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.SignatureException;

/** How signatures are made and sent. */
public final class Signed {

    /** The header that a signature comes in. */
    public static final String HEADER = "X-Signature";

    static final String ALGORITHM = "SHA256withECDSA";
    private static final int BUFFER = 64 << 10;

    private Signed() {}

    static void update(Signature signature, Path file) throws SignatureException {
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
