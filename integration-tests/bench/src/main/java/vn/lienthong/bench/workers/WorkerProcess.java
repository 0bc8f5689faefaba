package vn.lienthong.bench.workers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.lienthong.stack.ProjectFolder;

/** One worker process, with as much memory as the local stack gives the workers. */
final class WorkerProcess implements AutoCloseable {

    private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");
    private static final long LIMIT_SECONDS = 20;

    private final Process process;

    private WorkerProcess(Process process) {
        this.process = process;
    }

    static WorkerProcess ours(String engine, String partner, Path log) throws IOException {
        var project = ProjectFolder.locate();
        return start(
                List.of(
                        "-Dloader.main=" + OurWorker.class.getName(),
                        "-Dloader.path=" + classes(project),
                        "-cp",
                        project.applicationJar("workers").toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher"),
                Map.of(
                        "LIENTHONG_PROCESSES_URL",
                        engine,
                        "LIENTHONG_SERVICES_WORKERS_PASSWORD",
                        "nobody-asks",
                        OurWorker.PARTNER,
                        partner),
                log);
    }

    static WorkerProcess stock(String engine, String partner, Path log) throws IOException {
        var project = ProjectFolder.locate();
        var libraries = classes(project).resolveSibling("lib");
        return start(
                List.of("-cp", classes(project) + File.pathSeparator + libraries + "/*", StockWorker.class.getName()),
                Map.of(StockWorker.ENGINE, engine + "/engine-rest", OurWorker.PARTNER, partner),
                log);
    }

    private static Path classes(ProjectFolder project) {
        return project.root().resolve(Path.of("integration-tests", "bench", "target", "classes"));
    }

    private static WorkerProcess start(List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new WorkerProcess(builder.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
