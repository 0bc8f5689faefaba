package vn.lienthong.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The checked-out and built project. */
public record ProjectFolder(Path root) {

    private static final String SERVERS = "integration-tests";

    /** Looks upwards from the working directory. */
    public static ProjectFolder locate() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(SERVERS).resolve("kafka-server"))) {
                return new ProjectFolder(folder);
            }
        }
        throw new StackFailure(
                "Không tìm thấy thư mục dự án; hãy chạy trong thư mục đã tải mã nguồn về",
                "The project folder was not found; run inside the checked-out sources");
    }

    Path module(String server) {
        return root.resolve(SERVERS).resolve(server);
    }

    /** Class path of a server's module: its own jar and all that it needs. */
    String classPath(String server) {
        var target = module(server).resolve("target");
        return only(target, server + "-*.jar") + File.pathSeparator + target.resolve("lib") + "/*";
    }

    /** One of our two programs as it is delivered. */
    public Path applicationJar(String module) {
        return only(root.resolve(module).resolve("target"), module + "-*-app.jar");
    }

    private static Path only(Path folder, String pattern) {
        var found = matching(folder, pattern);
        if (found.size() != 1) {
            throw new StackFailure(
                    "Chưa có bản dựng " + pattern + " trong " + folder + "; hãy dựng lại dự án",
                    "Expected one " + pattern + " in " + folder + ": build the project first");
        }
        return found.get(0);
    }

    private static List<Path> matching(Path folder, String pattern) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            return StreamSupport.stream(files.spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
