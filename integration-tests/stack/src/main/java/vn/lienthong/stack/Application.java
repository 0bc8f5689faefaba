package vn.lienthong.stack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of our two Spring Boot programs, unpacked from its fat jar. */
public final class Application extends Server {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(6);

    private final StackSettings settings;
    private final Heap heap;
    private final ApplicationEnvironment environment;
    private final UnpackedApplication unpacked;
    private volatile @Nullable GuardedProcess archiving;

    Application(ServerName name, Heap heap, StackSettings settings, ApplicationEnvironment environment, Guard guard) {
        super(name, settings.ports().of(name), guard);
        this.heap = heap;
        this.settings = settings;
        this.environment = environment;
        this.unpacked = new UnpackedApplication(
                name.id(), settings.project(), settings.data().resolve("applications"));
    }

    public URI address() {
        return URI.create("http://" + HOST + ":" + port());
    }

    @Override
    void refuseBusyPort() {
        super.refuseBusyPort();
        if (name() == ServerName.WORKERS) {
            refuseBusy(settings.ports().gateway(), Ports.GATEWAY_PORT);
        }
    }

    @Override
    void prepare() throws IOException {
        unpacked.unpack(this::run);
    }

    @Override
    GuardedCommand command() throws IOException {
        var arguments = new ArrayList<>(List.of(
                Programs.java(),
                heap.limit(),
                // Most of what requests and batches make is garbage soon: the more of it fits, the less is copied.
                "-XX:NewRatio=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dlienthong.data=" + settings.data()));
        arguments.addAll(unpacked.arguments());
        Map<String, String> variables = new HashMap<>(environment.variables(name()));
        variables.put("SERVER_ADDRESS", HOST);
        variables.put("SERVER_PORT", Integer.toString(port()));
        variables.putAll(settings.applicationSettings());
        return new GuardedCommand(name().id(), arguments, variables, Signal.TERM, STOP_LIMIT);
    }

    /** Has the program run once if this build has not run here yet: nothing is done beside it after later starts. */
    public void breakIn() {
        if (!unpacked.isArchived()) {
            start();
            Waiting.until(() -> archiving == null, UnpackedApplication.ARCHIVING_LIMIT);
            stop();
        }
    }

    /** Later starts shall be faster; this one does not wait for that. */
    @Override
    void complete() throws IOException {
        if (unpacked.isArchived() || archiving != null) {
            return;
        }
        var begun = unpacked.archive(this::run);
        archiving = begun;
        var waiting = new Thread(() -> keepArchive(begun), "archive-" + name().id());
        waiting.setDaemon(true);
        waiting.start();
    }

    private void keepArchive(GuardedProcess begun) {
        try {
            unpacked.keep(begun);
        } catch (IOException e) {
            // Without the archive the next start takes longer, and tries again.
        } finally {
            archiving = null;
        }
    }

    @Override
    void endSideWork() {
        var begun = archiving;
        if (begun != null) {
            begun.kill();
        }
    }

    @Override
    boolean answers() {
        return HttpCheck.isOk(address().resolve("/actuator/health"));
    }

    @Override
    Duration startLimit() {
        return Duration.ofSeconds(180);
    }
}
