package vn.lienthong.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds everything that survives a restart. Belongs to one stack at a time. */
final class DataFolder implements AutoCloseable {

    /** Holds files that matter only while the stack runs. */
    static final String RUNNING = "running";

    private static final String MARK = ".lienthong-data";
    private static final String LOCK = "lock";
    private static final String LAYOUT = "1";
    private static final long NEEDED_BYTES = 1L << 30;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, creating it if need be; refuses one that is in use, not ours or not writable. */
    static DataFolder open(Path path) {
        try {
            refuseFile(path);
            Files.createDirectories(path);
            refuseForeign(path);
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    private static void refuseFile(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StackFailure(path + " không phải là thư mục", path + " is not a folder");
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        var mark = path.resolve(MARK);
        if (Files.exists(mark)) {
            refuseOtherLayout(path, Files.readString(mark).strip());
        } else if (Folders.isEmpty(path)) {
            Files.writeString(mark, LAYOUT + "\n");
        } else {
            throw new StackFailure(
                    "Thư mục " + path + " chứa dữ liệu không phải của Liên Thông; hãy chọn thư mục khác bằng --data",
                    "Folder " + path + " holds something else; choose another one with --data");
        }
    }

    private static void refuseOtherLayout(Path path, String layout) {
        if (!layout.equals(LAYOUT)) {
            throw new StackFailure(
                    "Thư mục " + path + " do một phiên bản khác của Liên Thông tạo ra (dạng " + layout + ")",
                    "Folder " + path + " was made by another version (layout " + layout + ")");
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var file = path.resolve(LOCK);
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!holds(channel)) {
            channel.close();
            throw new StackFailure(
                    "Thư mục " + path + " đang được một lần chạy khác dùng (tiến trình " + owner(file) + ")",
                    "Folder " + path + " is in use by process " + owner(file));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    // The lock lives as long as its channel, which is the data folder's to close.
    @SuppressWarnings("MustBeClosedChecker")
    private static boolean holds(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String owner(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    private static StackFailure notWritable(Path path, Exception e) {
        return DiskSpace.isExhausted(e)
                ? DiskSpace.exhausted(path, e)
                : new StackFailure(
                        "Không ghi được vào thư mục " + path
                                + "; hãy kiểm tra quyền hoặc chọn thư mục khác bằng --data",
                        "Folder " + path + " can't be written; check its permissions or choose another with --data",
                        e);
    }

    void refuseFullDisk() throws IOException {
        if (Files.getFileStore(path).getUsableSpace() < NEEDED_BYTES) {
            throw new StackFailure(
                    "Ổ đĩa chứa " + path + " còn trống dưới 1 GB; hãy giải phóng thêm chỗ",
                    "The disk of " + path + " has less than 1 GB left; free some space");
        }
    }

    /** Deletes all data and programs. */
    void clear() throws IOException {
        try (var entries = Files.newDirectoryStream(path)) {
            for (var entry : entries) {
                var name = entry.getFileName().toString();
                if (!name.equals(LOCK) && !name.equals(MARK)) {
                    Folders.delete(entry);
                }
            }
        }
    }

    StackFailure notWritable(Exception e) {
        return notWritable(path, e);
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path running() {
        return path.resolve(RUNNING);
    }

    Secrets secrets() throws IOException {
        return new Secrets(path.resolve(Secrets.FILE));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
