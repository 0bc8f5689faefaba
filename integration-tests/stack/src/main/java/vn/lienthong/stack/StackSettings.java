package vn.lienthong.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a stack is made of.
 *
 * @param project where the built modules are
 * @param data everything that survives a restart
 * @param programs where PostgreSQL is unpacked
 * @param applicationSettings environment variables that both applications get besides their addresses
 */
public record StackSettings(
        ProjectFolder project,
        Path data,
        Path programs,
        Ports ports,
        Heaps heaps,
        Map<String, String> applicationSettings) {

    public StackSettings {
        data = data.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
        applicationSettings = Map.copyOf(applicationSettings);
    }

    /** As {@code ./run} starts it, with the demo profile. */
    public static StackSettings standard(ProjectFolder project, Path data) {
        return new StackSettings(
                project,
                data,
                data.resolve("programs"),
                Ports.standard(),
                Heaps.standard(),
                Map.of("SPRING_PROFILES_ACTIVE", "demo"));
    }

    /** As the tests start it: on free ports, PostgreSQL unpacked once for all runs. */
    public static StackSettings forTests(Path data) {
        var project = ProjectFolder.locate();
        return standard(project, data)
                .with(Ports.free())
                .withPrograms(project.module("stack").resolve("target/programs"));
    }

    public StackSettings with(Ports other) {
        return new StackSettings(project, data, programs, other, heaps, applicationSettings);
    }

    public StackSettings with(Heaps other) {
        return new StackSettings(project, data, programs, ports, other, applicationSettings);
    }

    public StackSettings withPrograms(Path other) {
        return new StackSettings(project, data, other, ports, heaps, applicationSettings);
    }

    public StackSettings withApplicationSettings(Map<String, String> others) {
        return new StackSettings(project, data, programs, ports, heaps, others);
    }
}
