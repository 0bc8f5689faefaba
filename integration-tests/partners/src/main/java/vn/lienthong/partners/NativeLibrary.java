package vn.lienthong.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where SQLite's library is unpacked. A program that is killed leaves its copy behind, so the next one clears it away. */
final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    static void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var left = Files.newDirectoryStream(folder)) {
            for (var file : left) {
                Files.delete(file);
            }
        }
        System.setProperty(FOLDER, folder.toString());
    }
}
