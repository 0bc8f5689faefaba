package vn.lienthong.tests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.stack.Launcher;
import vn.lienthong.stack.Ports;
import vn.lienthong.stack.ServerName;

/** A launcher in a process of its own, and the processes that belong to its data folder. */
record RunCommand(Process launcher, Path folder, Path outputFile) {

    static RunCommand start(Path folder, Ports ports) {
        try {
            var output = Files.createTempFile("run", ".out");
            var process = new ProcessBuilder(command(folder, ports))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new RunCommand(process, folder, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path folder, Ports ports) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--servers-only"));
        command.addAll(List.of("--data", folder.toString()));
        command.addAll(List.of("--postgres-port", Integer.toString(ports.of(ServerName.POSTGRES))));
        command.addAll(List.of("--kafka-port", Integer.toString(ports.of(ServerName.KAFKA))));
        command.addAll(List.of("--elasticsearch-port", Integer.toString(ports.of(ServerName.ELASTICSEARCH))));
        return command;
    }

    /** All that it printed so far; not what the JVM says of its options. */
    String output() {
        try (var lines = Files.lines(outputFile)) {
            return lines.filter(line -> !line.startsWith("NOTE: Picked up ")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The servers themselves. */
    List<ProcessHandle> programs() {
        try (var files = Files.newDirectoryStream(folder.resolve("running"), "*.pid")) {
            var programs = new ArrayList<ProcessHandle>();
            for (var file : files) {
                ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).ifPresent(programs::add);
            }
            return programs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scripts that the servers run under. */
    List<ProcessHandle> guards() {
        return processesOn(folder).stream()
                .filter(process -> process.info().commandLine().orElse("").contains("guard.sh"))
                .toList();
    }

    static List<ProcessHandle> processesOn(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .toList();
    }
}
