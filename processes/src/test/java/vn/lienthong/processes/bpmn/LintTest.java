package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bpmnlint says: its recommended rules, and what Camunda 7.24 can execute. */
class LintTest {

    private static final Path COMMAND = Path.of("..", "bin", "lint-diagrams");
    private static final Path OVERDUE = Path.of("src", "main", "resources", "bpmn", "shared", "overdue.bpmn");

    private record Result(int exit, String output) {}

    @Test
    void hasNothingToSayOfAnyDiagram() throws Exception {
        assertThat(lint()).isEqualTo(new Result(0, ""));
    }

    @Test
    void saysWhatIsWrongWithABrokenDiagram(@TempDir Path folder) throws Exception {
        var broken = folder.resolve("broken.bpmn");
        Files.writeString(
                broken,
                Files.readString(OVERDUE)
                        .replaceFirst(" camunda:historyTimeToLive=\"[^\"]*\"", "")
                        .replaceFirst("(startEvent id=\"overdueStarted\") name=\"[^\"]*\"", "$1"));
        var result = lint(broken.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("broken.bpmn: overdueStarted: ") && line.contains("label-required"))
                .anyMatch(line -> line.contains("overdue: ") && line.contains("historyTimeToLive"));
    }

    private static Result lint(String... files) throws IOException, InterruptedException {
        var command = new ProcessBuilder(COMMAND.toAbsolutePath().toString()).redirectErrorStream(true);
        command.command().addAll(List.of(files));
        var lint = command.start();
        var output = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(lint.waitFor(), output);
    }
}
