package vn.lienthong.workers.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that nobody but this program's user can read, gone when it is closed. */
public record TempFile(Path path) implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TempFile.class);

    public static TempFile create() {
        try {
            return new TempFile(Files.createTempFile("lienthong", null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            log.warn("A temporary file stays behind: {}", path, e);
        }
    }
}
