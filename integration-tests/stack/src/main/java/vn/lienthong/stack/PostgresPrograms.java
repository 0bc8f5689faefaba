package vn.lienthong.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class PostgresPrograms {

    private static final int EXECUTABLE = 0100;

    private final Path folder;
    private final String version;

    PostgresPrograms(Path programs) throws IOException {
        this.version = version();
        this.folder = programs.resolve("postgresql-" + version);
    }

    private static String version() throws IOException {
        try (var file = Objects.requireNonNull(PostgresPrograms.class.getResourceAsStream("postgres.properties"))) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        }
    }

    /** What a data folder says in PG_VERSION, for example 18. */
    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    void unpack() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var draft = folder.resolveSibling(folder.getFileName() + ".unpacking");
        Folders.delete(draft);
        Files.createDirectories(draft);
        try (var archive = archive()) {
            unpack(archive, draft);
        }
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream archive() {
        var name = "/postgres-" + system() + "-" + processor() + ".txz";
        var archive = PostgresPrograms.class.getResourceAsStream(name);
        if (archive == null) {
            throw new StackFailure(
                    "Không có PostgreSQL cho loại máy này (" + name.substring(1) + ")",
                    "There is no PostgreSQL for this kind of machine");
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        var name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (@Nullable TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
