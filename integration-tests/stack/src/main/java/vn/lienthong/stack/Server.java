package vn.lienthong.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One program of the stack, on 127.0.0.1. Can be started, stopped, killed and paused again and again; its port and its
 * data stay the same.
 */
public abstract class Server {

    static final String HOST = "127.0.0.1";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final ServerName name;
    private final int port;
    private final Guard guard;
    private final ReentrantLock change = new ReentrantLock();
    private volatile @Nullable GuardedProcess process;
    private volatile boolean wanted;
    private volatile boolean closed;

    Server(ServerName name, int port, Guard guard) {
        this.name = name;
        this.port = port;
        this.guard = guard;
    }

    /** How to run the program; called before each start. */
    abstract GuardedCommand command() throws IOException;

    /** Whether the program answers, found out within a few seconds. */
    abstract boolean answers();

    /** Brings the data into a state that the program can be started on. */
    void prepare() throws IOException {}

    /** Completes the start, once the program answers. */
    void complete() throws IOException {}

    /** Ends what goes on beside the program. */
    void endSideWork() {}

    abstract Duration startLimit();

    /**
     * Whether the program ended because processes of the one that was killed before it still hold what it needs.
     *
     * @param lastLines that it printed
     */
    boolean isHeldUpByItsRest(List<String> lastLines) {
        return false;
    }

    final GuardedProcess run(GuardedCommand other) throws IOException {
        return guard.start(other);
    }

    public final ServerName name() {
        return name;
    }

    public final int port() {
        return port;
    }

    /**
     * Starts the program and waits until it answers. Does nothing when it runs already.
     *
     * @throws StackFailure if it ends, does not answer in time or its port is taken
     */
    public final void start() {
        change.lock();
        try {
            if (!isRunning()) {
                wanted = true;
                endRest();
                startAndWait();
            }
        } catch (IOException e) {
            throw failed(e);
        } finally {
            change.unlock();
        }
    }

    private void startAndWait() throws IOException {
        refuseBusyPort();
        prepare();
        var end = System.nanoTime() + startLimit().toNanos();
        while (!comesUp(begin(), end)) {
            Waiting.until(() -> closed, BETWEEN_TRIES);
        }
        complete();
    }

    private GuardedProcess begin() throws IOException {
        refuseWhenClosed();
        var started = guard.start(command());
        process = started;
        return started;
    }

    /** Whether it answers; not so when it ended as something that was killed is not quite gone yet. */
    private boolean comesUp(GuardedProcess started, long end) {
        while (!answers()) {
            refuseWhenClosed();
            boolean over = System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
            if (!started.isAlive()) {
                if (over || !isHeldUpByItsRest(started.lastLines())) {
                    throw ended(started);
                }
                return false;
            }
            if (over) {
                throw silent(started);
            }
            Waiting.until(() -> !started.isAlive(), Duration.ofMillis(100));
        }
        return true;
    }

    void refuseBusyPort() {
        refuseBusy(port, name.portOption());
    }

    final void refuseBusy(int wantedPort, String option) {
        if (Ports.isBusy(wantedPort)) {
            throw new StackFailure(
                    "Cổng " + wantedPort + " (" + name.label()
                            + ") đang được chương trình khác dùng; hãy chọn cổng khác bằng " + option,
                    "Port " + wantedPort + " is in use; choose another one with " + option);
        }
    }

    /** Ends the program in order and waits for its end. */
    public final void stop() {
        change.lock();
        try {
            wanted = false;
            var running = process;
            if (running != null) {
                running.stop();
            }
        } finally {
            change.unlock();
        }
    }

    /** Ends the program as a crash does (SIGKILL) and waits for its end. */
    public final void kill() {
        change.lock();
        try {
            wanted = false;
            endRest();
        } finally {
            change.unlock();
        }
    }

    /** Makes the program hang (SIGSTOP): connections stay open, nothing is answered. */
    public final void pause() {
        Signal.STOP.send(program());
    }

    /** Lets the program go on after {@link #pause()}. */
    public final void resume() {
        Signal.CONT.send(program());
    }

    /** Gives a start under way up and lets no other begin. */
    final void refuseFurtherStarts() {
        closed = true;
    }

    /** Stops for good. */
    final void close() {
        refuseFurtherStarts();
        stop();
        endSideWork();
    }

    public final boolean isRunning() {
        var running = process;
        return running != null && running.isAlive();
    }

    /** Whether the program ended though nobody asked it to. */
    final boolean isDown() {
        return wanted && !closed && !isRunning() && !change.isLocked();
    }

    /** The program's own process, not its guard. */
    public final ProcessHandle program() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException(name.english() + " was never started");
        }
        return running.program().orElseThrow();
    }

    private void endRest() {
        var running = process;
        if (running != null) {
            running.kill();
        }
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new StackFailure(
                    "Đã dừng khi đang khởi động " + name.label(), "Stopped while starting " + name.english());
        }
    }

    private StackFailure ended(GuardedProcess started) {
        var lines = String.join("\n", started.lastLines());
        if (DiskSpace.isNamedIn(lines)) {
            return DiskSpace.exhausted(started.logFile(), null);
        }
        return new StackFailure(
                name.label() + " đã dừng khi khởi động, xem " + started.logFile(),
                name.english() + " ended while starting, its last lines follow",
                new LastLines(lines));
    }

    private StackFailure silent(GuardedProcess started) {
        return new StackFailure(
                name.label() + " không trả lời sau " + startLimit().toSeconds() + " giây, xem " + started.logFile(),
                name.english() + " does not answer, its last lines follow",
                new LastLines(String.join("\n", started.lastLines())));
    }

    private StackFailure failed(IOException e) {
        return DiskSpace.isExhausted(e)
                ? DiskSpace.exhausted(guard.folder(), e)
                : new StackFailure(
                        name.label() + " không khởi động được: " + e.getMessage(),
                        name.english() + " could not be started",
                        e);
    }
}
