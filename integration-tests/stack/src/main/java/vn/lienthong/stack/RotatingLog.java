package vn.lienthong.stack;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a process prints to a file of bounded size; older output moves to {@code .1} and {@code .2}. Reads on when
 * the disk is full, because a process that is not read from stops.
 */
final class RotatingLog {

    private static final long MAX_CHARACTERS = 10_000_000;
    private static final int KEPT_LINES = 30;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

    private final Path file;
    private final Deque<String> last = new ArrayDeque<>();
    private @Nullable BufferedWriter writer;
    private long written;
    private long failedAt = System.nanoTime() - PAUSE_AFTER_FAILURE.toNanos();

    private RotatingLog(Path file) {
        this.file = file;
    }

    /** A log that begins a new file; what the file held so far moves to {@code .1}. */
    static RotatingLog begin(Path file) throws IOException {
        var log = goOn(file);
        log.rotate();
        return log;
    }

    /** A log that is added to what the file holds. */
    static RotatingLog goOn(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var log = new RotatingLog(file);
        log.written = Files.exists(file) ? Files.size(file) : 0;
        return log;
    }

    Path file() {
        return file;
    }

    /** The last lines that the process printed. */
    List<String> lastLines() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    /** Reads to the end. */
    void copy(InputStream output) {
        try (var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                write(line, !lines.ready());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    private void remember(String line) {
        synchronized (last) {
            last.addLast(line);
            if (last.size() > KEPT_LINES) {
                last.removeFirst();
            }
        }
    }

    private void write(String line, boolean flush) {
        if (writer == null && System.nanoTime() - failedAt < PAUSE_AFTER_FAILURE.toNanos()) {
            return;
        }
        try {
            var open = writer();
            open.write(line);
            open.newLine();
            written += line.length() + 1;
            if (flush) {
                open.flush();
            }
        } catch (IOException e) {
            failedAt = System.nanoTime();
            close();
        }
    }

    private BufferedWriter writer() throws IOException {
        if (written >= MAX_CHARACTERS) {
            close();
            rotate();
        }
        if (writer == null) {
            writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return writer;
    }

    private void rotate() throws IOException {
        move(numbered(1), numbered(2));
        move(file, numbered(1));
        written = 0;
    }

    private Path numbered(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            // The disk is full: what was not written is lost, the process goes on.
        } finally {
            writer = null;
        }
    }
}
