package vn.lienthong.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.lienthong.stack.ProjectFolder;

/** A program of a benchmark in a process of its own. */
public final class ForkedJvm implements AutoCloseable {

    private static final long LIMIT_SECONDS = 20;

    private final Process process;

    private ForkedJvm(Process process) {
        this.process = process;
    }

    /** Runs a class of the benchmarks within one of our applications' own jar, as that would run. */
    public static ForkedJvm inApplication(
            String application, Class<?> main, int megabytes, Map<String, String> environment, Path log)
            throws IOException {
        var project = ProjectFolder.locate();
        return start(
                List.of(
                        "-Dloader.main=" + main.getName(),
                        "-Dloader.path=" + classes(project),
                        "-cp",
                        project.applicationJar(application).toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher"),
                megabytes,
                environment,
                log);
    }

    /** Runs a class of the benchmarks with their own libraries. */
    public static ForkedJvm alone(Class<?> main, int megabytes, Map<String, String> environment, Path log)
            throws IOException {
        var classes = classes(ProjectFolder.locate());
        return start(
                List.of("-cp", classes + File.pathSeparator + classes.resolveSibling("lib") + "/*", main.getName()),
                megabytes,
                environment,
                log);
    }

    private static Path classes(ProjectFolder project) {
        return project.root().resolve(Path.of("integration-tests", "bench", "target", "classes"));
    }

    private static ForkedJvm start(List<String> arguments, int megabytes, Map<String, String> environment, Path log)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new ForkedJvm(builder.start());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it has ended by itself. */
    public boolean ends(long seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
