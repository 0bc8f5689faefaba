package vn.lienthong.stack;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of our programs, taken apart beside its data: a build that replaces the jar does not pull it from under the
 * running program, and the JVM maps the program's classes from an archive (class data sharing), which halves what a
 * start takes. The archive is made from the classes that the first start of a build has loaded.
 */
final class UnpackedApplication {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
    private static final Duration UNPACKING_LIMIT = Duration.ofSeconds(60);

    /** Half a minute where nothing else is done; on a busy machine, what was begun had better be completed. */
    static final Duration ARCHIVING_LIMIT = Duration.ofMinutes(10);

    private final String name;
    private final ProjectFolder project;
    private final Path folder;
    private final ProgramJar jar;

    /**
     * @param name of the program, which is that of its module
     * @param parent folder that this has a folder of its own in
     */
    UnpackedApplication(String name, ProjectFolder project, Path parent) {
        this.name = name;
        this.project = project;
        this.folder = parent.resolve(name);
        this.jar = new ProgramJar(folder.resolve(name + ".jar"));
    }

    interface Runner {
        GuardedProcess run(GuardedCommand command) throws IOException;
    }

    /** Unpacks the jar, unless that was done with this build, on this JVM, before. */
    void unpack(Runner runner) throws IOException {
        var build = build();
        if (Files.exists(mark()) && Files.readString(mark()).equals(build)) {
            return;
        }
        Folders.delete(folder);
        var unpacking = runner.run(command(
                "unpacking",
                "-Djarmode=tools",
                "-jar",
                built().toString(),
                "extract",
                "--destination",
                folder.toString()));
        if (unpacking.awaitEnd(UNPACKING_LIMIT).orElse(1) != 0) {
            unpacking.kill();
            throw new IOException("could not unpack " + built() + ", see " + unpacking.logFile());
        }
        jar.write(unpacked());
        Files.delete(unpacked());
        writeClassPath();
        Files.writeString(mark(), build);
    }

    /** The whole class path, as static resources are looked for in its jars, one by one; ours override theirs. */
    private void writeClassPath() throws IOException {
        var jars = Stream.concat(Stream.of(jar.file()), libraries().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Files.writeString(classPath(), "-cp \"" + jars.replace("\\", "\\\\") + "\"\n");
    }

    /** A class is looked for in one jar after the other: the largest, which most classes are in, come first. */
    private List<Path> libraries() throws IOException {
        try (var files = Files.list(folder.resolve("lib"))) {
            return files.sorted(
                            Comparator.comparing((Path file) -> file.toFile().length())
                                    .reversed()
                                    .thenComparing(Path::getFileName))
                    .toList();
        }
    }

    /** What the JVM is started with. */
    List<String> arguments() throws IOException {
        var classes = isArchived() ? "-XX:SharedArchiveFile=" + archive() : "-XX:DumpLoadedClassList=" + loaded();
        return List.of(classes, "@" + classPath(), jar.mainClass());
    }

    boolean isArchived() {
        return Files.exists(archive());
    }

    /** Begins to archive the classes that the running program has loaded; {@link #keep} completes it. */
    GuardedProcess archive(Runner runner) throws IOException {
        keepWholeLines();
        Files.deleteIfExists(draft());
        return runner.run(command(
                "classes",
                "-Xshare:dump",
                "-XX:+UseSerialGC",
                "-XX:SharedClassListFile=" + wholeLines(),
                "-XX:SharedArchiveFile=" + draft(),
                "@" + classPath()));
    }

    /** Waits for the archive, and has later starts use it if all went well. */
    void keep(GuardedProcess archiving) throws IOException {
        if (archiving.awaitEnd(ARCHIVING_LIMIT).orElse(1) == 0) {
            Files.move(draft(), archive(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            archiving.kill();
        }
    }

    private GuardedCommand command(String work, String... arguments) {
        var line = new ArrayList<>(List.of(Programs.java(), "-Dlienthong.data=" + folder, "-Xlog:disable"));
        line.addAll(List.of(arguments));
        return new GuardedCommand(name + "-" + work, line, Map.of(), Signal.TERM, STOP_LIMIT);
    }

    /** Builds are reproducible, so the jar's date says nothing. */
    private String build() throws IOException {
        return sha256(built()) + "\n" + System.getProperty("java.vm.version");
    }

    private static String sha256(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The program goes on writing: what it has not written to the end of the line is left out. */
    private void keepWholeLines() throws IOException {
        var text = Files.readString(loaded());
        Files.writeString(wholeLines(), text.substring(0, text.lastIndexOf('\n') + 1));
    }

    private Path built() {
        return project.applicationJar(name);
    }

    /** Spring Boot keeps the jar's name. */
    private Path unpacked() {
        return folder.resolve(built().getFileName());
    }

    private Path mark() {
        return folder.resolve("build.txt");
    }

    /** An argument file: some hundred jars are too much for a command line that somebody reads. */
    private Path classPath() {
        return folder.resolve("class-path.args");
    }

    private Path loaded() {
        return folder.resolve("classes-loaded.txt");
    }

    private Path wholeLines() {
        return folder.resolve("classes.txt");
    }

    private Path draft() {
        return folder.resolve("classes.jsa.new");
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }
}
