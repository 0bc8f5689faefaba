package vn.lienthong.workers.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.util.Base64;

/** A key in PEM. */
final class KeyFile {

    private KeyFile() {}

    /** @throws IllegalStateException where the file holds no such key */
    static <K> K read(Path file, Reading<K> reading) {
        try {
            return reading.of(KeyFactory.getInstance("EC"), bytes(file));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("Khóa trong " + file + " không dùng được", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            var text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
            return Base64.getMimeDecoder().decode(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được khóa " + file, e);
        }
    }

    /** What a key is made of its bytes by. */
    @FunctionalInterface
    interface Reading<K> {
        K of(KeyFactory keys, byte[] bytes) throws GeneralSecurityException;
    }
}
