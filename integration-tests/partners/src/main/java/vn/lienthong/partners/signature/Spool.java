package vn.lienthong.partners.signature;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Map;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.Refusal;

/** Bodies on disk, while they are checked or sent: a signature is known only once the last byte is. */
public final class Spool {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Keys keys;

    private Spool(Path folder, Keys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** Empties the folder: what is in it belongs to calls that nobody waits for any more. */
    public static Spool open(Path folder, Keys keys) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.newDirectoryStream(folder, "*.body")) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        return new Spool(folder, keys);
    }

    /** A body whose signature is good, on disk until it is closed. */
    public static final class Received implements AutoCloseable {

        private final Path file;

        private Received(Path file) {
            this.file = file;
        }

        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public void close() {
            delete(file);
        }
    }

    /** Takes a signed body; a refusal if the signature is missing or not good. */
    public Received receive(Call call) throws IOException {
        var file = Files.createTempFile(folder, "in", ".body");
        try {
            var signature = keys.verifying();
            copy(call.body(), file, signature);
            if (!Keys.isGood(signature, call.header(Keys.HEADER))) {
                throw Refusal.unsigned();
            }
            return new Received(file);
        } catch (IOException | RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private static void copy(InputStream in, Path file, Signature signature) throws IOException {
        var buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(file)) {
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                update(signature, buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
    }

    /** Writes a body to disk and answers with it, signed. */
    public Answer answer(int status, String type, Answer.Body body) throws IOException {
        var file = Files.createTempFile(folder, "out", ".body");
        try {
            var signature = keys.signing();
            try (var out =
                    new BufferedOutputStream(new SigningStream(Files.newOutputStream(file), signature), BUFFER)) {
                body.write(out);
            }
            return new Answer(
                    status,
                    Map.of("Content-Type", type, Keys.HEADER, SigningKey.sign(signature)),
                    Files.size(file),
                    out -> Files.copy(file, out),
                    () -> delete(file));
        } catch (IOException | RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(Signature signature, byte[] bytes, int offset, int length) {
        try {
            signature.update(bytes, offset, length);
        } catch (SignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class SigningStream extends OutputStream {

        private final OutputStream out;
        private final Signature signature;

        SigningStream(OutputStream out, Signature signature) {
            this.out = out;
            this.signature = signature;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            update(signature, bytes, offset, length);
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
