package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.lienthong.stack.ProjectFolder;

/**
 * Every diagram as a picture, drawn in a real Chromium by the bpmn-js of our pages: {@code target/diagrams} is for people
 * to look at.
 */
@ResourceLock(Shared.DIAGRAMS)
class DiagramsIT {

    private static final Path PROJECT = ProjectFolder.locate().root();
    private static final Path DIAGRAMS = PROJECT.resolve("processes/src/main/resources/bpmn");
    private static final Path PICTURES = Path.of("target", "diagrams");

    private record Result(int exit, List<String> output) {}

    @Test
    void everyDiagramIsDrawnWithoutAWarning() throws Exception {
        var files = diagrams();
        var pictures = files.stream()
                .map(file -> PICTURES.resolve(file.getFileName().toString().replace(".bpmn", ".png")))
                .toList();
        for (var picture : pictures) {
            Files.deleteIfExists(picture);
        }

        var result = draw(files, PICTURES);

        assertThat(result)
                .isEqualTo(new Result(0, pictures.stream().map(Path::toString).toList()));
        for (var picture : pictures) {
            assertThat(shareOfInk(picture)).as(picture.toString()).isBetween(0.005, 0.5);
        }
    }

    @Test
    void aWarningIsAFailure(@TempDir Path folder) throws Exception {
        var broken = folder.resolve("broken.bpmn");
        Files.writeString(
                broken,
                Files.readString(DIAGRAMS.resolve("shared/overdue.bpmn"))
                        .replaceFirst("(<bpmndi:BPMNEdge [^>]*bpmnElement)=\"[^\"]*\"", "$1=\"nothing\""));

        var result = draw(List.of(broken), folder);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).contains("broken.bpmn: unresolved reference <nothing>");
    }

    private static List<Path> diagrams() throws IOException {
        try (var files = Files.walk(DIAGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static Result draw(List<Path> files, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(PROJECT.resolve("bin/render-diagram").toString());
        files.forEach(file -> command.add(file.toString()));
        command.add(folder.toString());
        var render = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(render.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(render.waitFor(), output.lines().toList());
    }

    /** How much of a picture is not as white as its left upper corner. */
    private static double shareOfInk(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        long ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += image.getRGB(x, y) == image.getRGB(0, 0) ? 0 : 1;
            }
        }
        return (double) ink / image.getWidth() / image.getHeight();
    }
}
