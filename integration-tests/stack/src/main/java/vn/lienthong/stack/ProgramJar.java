package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** The jar of one of our programs, without its libraries. */
final class ProgramJar {

    private final Path file;

    ProgramJar(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    String mainClass() throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            return Objects.requireNonNull(jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS));
        }
    }

    /** Writes it as another is, less the class path in its manifest: that would come before the one that we give. */
    void write(Path other) throws IOException {
        try (var from = new JarFile(other.toFile())) {
            var manifest = from.getManifest();
            manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
            try (var to = new JarOutputStream(Files.newOutputStream(file), manifest)) {
                for (var entry : Collections.list(from.entries())) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        copy(from, entry, to);
                    }
                }
            }
        }
    }

    private static void copy(JarFile from, JarEntry entry, JarOutputStream to) throws IOException {
        var copied = new JarEntry(entry.getName());
        copied.setTime(entry.getTime());
        to.putNextEntry(copied);
        try (var content = from.getInputStream(entry)) {
            content.transferTo(to);
        }
    }
}
