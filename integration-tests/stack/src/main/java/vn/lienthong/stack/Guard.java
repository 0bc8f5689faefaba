package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Starts programs under {@code guard.sh}. */
final class Guard {

    private final Path folder;
    private final Path logs;
    private final Path script;
    private final Set<String> started = ConcurrentHashMap.newKeySet();

    Guard(DataFolder data) throws IOException {
        this.folder = Files.createDirectories(data.running());
        this.logs = data.logs();
        this.script = folder.resolve("guard.sh");
        try (var text = Objects.requireNonNull(Guard.class.getResourceAsStream("guard.sh"))) {
            Files.write(script, text.readAllBytes());
        }
    }

    Path folder() {
        return folder;
    }

    GuardedProcess start(GuardedCommand command) throws IOException {
        var log = log(command.name());
        var pidFile = folder.resolve(command.name() + ".pid");
        Files.deleteIfExists(pidFile);
        var builder = new ProcessBuilder(line(command, pidFile)).redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        return new GuardedProcess(command, builder.start(), pidFile, log);
    }

    /** What a crash left in the log must outlive the restarts that follow it. */
    private RotatingLog log(String name) throws IOException {
        var file = logs.resolve(name + ".log");
        return started.add(name) ? RotatingLog.begin(file) : RotatingLog.goOn(file);
    }

    private List<String> line(GuardedCommand command, Path pidFile) {
        var line = new ArrayList<String>();
        // A session of its own: what ends this process's group or terminal leaves the guard to do its work.
        if (Programs.isOnPath("setsid")) {
            line.add("setsid");
        }
        line.addAll(List.of("bash", script.toString(), pidFile.toString()));
        line.add(command.stopSignal().name());
        line.add(Long.toString(command.stopLimit().toSeconds()));
        line.addAll(command.arguments());
        return line;
    }
}
