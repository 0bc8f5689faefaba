package vn.lienthong.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of our two Spring Boot programs, run from its fat jar. */
public final class Application extends Server {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(6);

    private final StackSettings settings;
    private final Heap heap;
    private final ApplicationEnvironment environment;

    Application(ServerName name, Heap heap, StackSettings settings, ApplicationEnvironment environment, Guard guard) {
        super(name, settings.ports().of(name), guard);
        this.heap = heap;
        this.settings = settings;
        this.environment = environment;
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

    /** Runs a copy: a build that replaces the jar must not pull it from under a running program. */
    @Override
    void prepare() throws IOException {
        var built = settings.project().applicationJar(name().id());
        Files.copy(built, jar(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path jar() {
        return settings.data().resolve(DataFolder.RUNNING).resolve(name().id() + ".jar");
    }

    @Override
    GuardedCommand command() throws IOException {
        var arguments = List.of(
                Programs.java(),
                heap.limit(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dlienthong.data=" + settings.data(),
                "-jar",
                jar().toString());
        Map<String, String> variables = new HashMap<>(environment.variables(name()));
        variables.put("SERVER_ADDRESS", HOST);
        variables.put("SERVER_PORT", Integer.toString(port()));
        variables.putAll(settings.applicationSettings());
        return new GuardedCommand(name().id(), arguments, variables, Signal.TERM, STOP_LIMIT);
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
