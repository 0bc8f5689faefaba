package vn.lienthong.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Where the stack of all tests keeps its data: on a memory disk where there is a large one, as the tests kill servers but
 * never the machine, and each new file of an index costs much on others.
 */
final class TestData {

    private static final Path LEFT = Path.of("target", "stack");
    private static final Path MEMORY_DISK = Path.of("/dev/shm");
    private static final long NEEDED_BYTES = 6L << 30;
    private static final String LOGS = "logs";

    private static final Path FOLDER = choose();

    private TestData() {}

    /** Made by the first who writes there; the next run of the same checkout clears it. */
    static Path folder() {
        return FOLDER;
    }

    /** Of all servers, while they run. */
    static Path logs() {
        return FOLDER.resolve(LOGS);
    }

    /** Gives memory back after the servers have ended; their logs are left in {@code target/stack}, as elsewhere. */
    static void giveBack() {
        if (FOLDER.equals(LEFT)) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(LEFT);
            FileSystemUtils.copyRecursively(logs(), LEFT.resolve(LOGS));
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path choose() {
        try {
            boolean isLarge = Files.isWritable(MEMORY_DISK)
                    && Files.getFileStore(MEMORY_DISK).getUsableSpace() > NEEDED_BYTES;
            // One folder for each checkout, so that what a killed run leaves is cleared by the next.
            var name = "lienthong-" + Integer.toHexString(LEFT.toAbsolutePath().hashCode());
            return isLarge ? MEMORY_DISK.resolve(name) : LEFT;
        } catch (IOException e) {
            return LEFT;
        }
    }
}
