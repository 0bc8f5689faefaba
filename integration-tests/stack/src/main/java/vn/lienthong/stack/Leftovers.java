package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Programs of an earlier stack on the same data folder that run on because their guard was killed too. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    private final DataFolder data;

    Leftovers(DataFolder data) {
        this.data = data;
    }

    void end() throws IOException {
        var left = new ArrayList<ProcessHandle>();
        for (var file : pidFiles()) {
            process(file).filter(this::isOurs).ifPresent(left::add);
        }
        left.forEach(Signal.INT::send);
        awaitEnd(left);
    }

    /** All of them end at the same time, so that they share one patience. */
    private static void awaitEnd(List<ProcessHandle> processes) {
        long patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        for (var each : processes) {
            if (!Waiting.untilEnded(each, Duration.ofNanos(Math.max(0, patienceEnds - System.nanoTime())))) {
                each.destroyForcibly();
                Waiting.untilEnded(each, AFTER_KILL);
            }
        }
    }

    private List<Path> pidFiles() throws IOException {
        var files = new ArrayList<Path>();
        if (Files.isDirectory(data.running())) {
            try (var found = Files.newDirectoryStream(data.running(), "*.pid")) {
                found.forEach(files::add);
            }
        }
        files.add(data.resolve(PostgresData.FOLDER).resolve("postmaster.pid"));
        return files;
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var firstLine = Files.readString(file).lines().findFirst().orElse("").strip();
        return firstLine.matches("[1-9][0-9]{0,8}") ? ProcessHandle.of(Long.parseLong(firstLine)) : Optional.empty();
    }

    /** A number may be another process's by now: ours names the data folder in its arguments. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.path().toString()))
                .isPresent();
    }
}
