package vn.lienthong.processes.payout.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.PayoutSettings;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.list.mybatis.CatalogueMapper;
import vn.lienthong.processes.payout.list.mybatis.UploadRow;

/** Files that were sent and wait to be imported: on disk, never in memory, and not for long. */
@Component
public class Uploads {

    private static final int LONGEST_NAME = 200;
    private static final long MEGABYTE = 1 << 20;

    private final CatalogueMapper rows;
    private final PayoutSettings settings;
    private final ListSettings list;
    private final Clock clock;

    Uploads(CatalogueMapper rows, PayoutSettings settings, ListSettings list, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.list = list;
        this.clock = clock;
    }

    /** Bytes of the largest file that is taken. */
    public long largest() {
        return settings.largestList().toBytes();
    }

    /**
     * Takes a file in, instead of the one that the same person sent for the period before.
     *
     * @throws UploadRefused when it is empty or too large, or its name is too long
     */
    public UploadRow keep(Period period, String fileName, InputStream content, String userId) throws IOException {
        var id = UUID.randomUUID();
        var name = plainName(fileName);
        var file = create(id);
        try {
            long size = write(content, file);
            rows.forgetUploadsOf(period.id(), userId).forEach(this::delete);
            var upload = new UploadRow(id, period.id(), name, size, userId);
            rows.insertUpload(upload);
            return upload;
        } catch (IOException | RuntimeException e) {
            delete(id);
            throw e;
        }
    }

    /** A file that somebody sent for a period, and has not imported. */
    public Optional<UploadRow> find(UUID id, Period period, String userId) {
        return rows.upload(id)
                .filter(upload ->
                        upload.period() == period.id() && upload.uploadedBy().equals(userId) && Files.exists(file(id)));
    }

    /** Takes back a file that is not to be imported. */
    public void discard(UploadRow upload) {
        rows.forgetUpload(upload.id());
        delete(upload.id());
    }

    /** Where its content is. */
    public Path file(UUID id) {
        return list.folder().resolve(id + ".list");
    }

    void delete(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what nobody has imported in time, also what a program that has died left behind. */
    void clean() {
        var before = clock.instant().minus(list.uploadsKept());
        rows.forgetUploadsBefore(before).forEach(this::delete);
        if (!Files.isDirectory(list.folder())) {
            return;
        }
        try (var files = Files.newDirectoryStream(list.folder(), "*.list")) {
            for (var file : files) {
                if (changedAt(file).isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant changedAt(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    /** Others of this machine must not read it. */
    private Path create(UUID id) throws IOException {
        var folder = list.folder();
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException sameAsBefore) {
            demandOwn(folder);
        }
        var file = file(id);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return file;
    }

    private static void demandOwn(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new IOException("The folder of uploads can't be written: " + folder);
        }
    }

    private long write(InputStream content, Path file) throws IOException {
        long size = 0;
        var buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest()) {
                    throw tooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new UploadRefused("Tệp không có nội dung");
        }
        return size;
    }

    /** What is said of a file that is too large. */
    public UploadRefused tooLarge() {
        return new UploadRefused("Tệp lớn hơn %d MB".formatted(largest() / MEGABYTE));
    }

    /** Without folders and control characters. */
    private static String plainName(String fileName) {
        var name = Normalizer.normalize(fileName, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        if (name.length() > LONGEST_NAME) {
            throw new UploadRefused("Tên tệp dài hơn %d ký tự, hãy đặt lại tên".formatted(LONGEST_NAME));
        }
        return name.isEmpty() ? "danh-sach" : name;
    }
}
