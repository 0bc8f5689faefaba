package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program and the guard that ends it when this process ends. */
final class GuardedProcess {

    private static final Duration MARGIN = Duration.ofSeconds(2);
    private static final Duration GUARD_START = Duration.ofSeconds(10);

    /** A killed program keeps its files and locks for as long as the disk takes to finish what it was writing. */
    private static final Duration AFTER_KILL = Duration.ofSeconds(60);

    private final GuardedCommand command;
    private final Process guard;
    private final RotatingLog log;
    private final Thread copying;
    private final @Nullable ProcessHandle program;

    GuardedProcess(GuardedCommand command, Process guard, Path pidFile, RotatingLog log) throws IOException {
        this.command = command;
        this.guard = guard;
        this.log = log;
        this.copying = new Thread(() -> log.copy(guard.getInputStream()), "log-" + command.name());
        copying.setDaemon(true);
        copying.start();
        Waiting.until(() -> Files.exists(pidFile) || !guard.isAlive(), GUARD_START);
        this.program = Files.exists(pidFile) ? handle(pidFile).orElse(null) : null;
    }

    private static Optional<ProcessHandle> handle(Path pidFile) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()));
    }

    boolean isAlive() {
        return guard.isAlive() && program != null && program.isAlive();
    }

    Optional<ProcessHandle> program() {
        return Optional.ofNullable(program);
    }

    /** Waits for the end; the status is the program's, 128 + n after signal n. */
    Optional<Integer> awaitEnd(Duration limit) {
        return Waiting.untilEnded(guard.toHandle(), limit) ? Optional.of(guard.exitValue()) : Optional.empty();
    }

    /** Ends the program in order, or by force when it takes too long. */
    void stop() {
        closeLifeline();
        Waiting.untilEnded(guard.toHandle(), command.stopLimit().plus(MARGIN));
        kill();
    }

    /** Ends the program at once, as a crash would. */
    void kill() {
        if (program != null) {
            program.destroyForcibly();
            Waiting.untilEnded(program, AFTER_KILL);
        }
        closeLifeline();
        if (!Waiting.untilEnded(guard.toHandle(), MARGIN)) {
            guard.destroyForcibly();
        }
    }

    private void closeLifeline() {
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            // The guard is gone already.
        }
    }

    Path logFile() {
        return log.file();
    }

    /** The last lines that the program printed; all of them, once it has ended. */
    List<String> lastLines() {
        try {
            if (!guard.isAlive()) {
                copying.join(MARGIN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return log.lastLines();
    }
}
