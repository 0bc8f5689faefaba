package vn.lienthong.processes.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that try to run code, to reach where they may not, or to use the server up. Each is refused, and says where. */
class HostileFilesTest {

    private static final Path RELEASE = Path.of("src/main/resources");

    private final DeploymentCheck check = new DeploymentCheck(new SomeFunctions(), new ObjectMapper());

    static Stream<Arguments> hostileElements() {
        return Stream.concat(HostileElements.all(), HostileTricks.elements());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileElements")
    void refusesADiagramWith(String what, String inside, String element) {
        assertThat(check.check(Map.of("hostile.bpmn", bytes(HostileElements.diagram(inside)))))
                .as(what)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive())
                .anySatisfy(problem -> assertThat(problem.element()).isEqualTo(element));
    }

    static Stream<Arguments> hostileExpressions() {
        return HostileElements.expressions().map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileExpressions")
    void refusesTheExpression(String expression) {
        var inside = HostileElements.task("camunda:dueDate=\"%s\"".formatted(escaped(expression)), "");
        assertThat(check.check(Map.of("hostile.bpmn", bytes(HostileElements.diagram(inside)))))
                .singleElement()
                .extracting(Problem::element)
                .isEqualTo("work");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileExpressions")
    void refusesTheExpressionWhereverTheEngineEvaluatesOne(String expression) {
        for (var inside : HostileElements.places(escaped(expression))) {
            assertThat(check.check(Map.of("hostile.bpmn", bytes(HostileElements.diagram(inside)))))
                    .as(inside)
                    .isNotEmpty();
        }
    }

    static Stream<Arguments> hostileFiles() {
        return Stream.concat(HostileElements.files(), HostileTricks.files());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileFiles")
    void refusesTheFile(String what, String name, String content) {
        assertThat(check.check(Map.of(name, bytes(content)))).as(what).isNotEmpty();
    }

    @Test
    void refusesWhatHidesBehindAnotherEncoding() {
        var hostile = HostileElements.diagram(HostileElements.SCRIPT_TASK)
                .replaceFirst("<\\?xml[^>]*>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>");
        assertThat(check.check(Map.of("hostile.bpmn", hostile.getBytes(Charset.forName("UTF-16")))))
                .isNotEmpty();
    }

    @Test
    void takesWhatLooksLikeATrickAndIsNone() {
        assertThat(check.check(Map.of(
                        "forms/x.form",
                        bytes("""
                                {"type": "default", "components": [
                                  {"type": "text", "text": "Xem [giấy tờ](/files/{{caseCode}}), 5 < 6 & 7 > 3"},
                                  {"type": "select", "key": "a", "label": "Chọn", "valuesKey": "options",
                                   "conditional": {"hide": "=not(outcome = \\"FORWARD\\") and count(list) > 0"}}]}
                                """),
                        "dmn/x.dmn",
                        bytes(HostileTricks.decision("not(\"for\", \"**\") and contains(x, \"return\") and [1..10]")))))
                .isEmpty();
    }

    @Test
    void refusesWhatIsTooMuch() {
        var large = HostileElements.diagram("<documentation>" + "x".repeat(3 << 20) + "</documentation>");
        assertThat(check.check(Map.of("large.bpmn", bytes(large))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("2 MB"));
        var deep = HostileElements.diagram("<subProcess id=\"s\">".repeat(200) + "</subProcess>".repeat(200));
        assertThat(check.check(Map.of("deep.bpmn", bytes(deep)))).isNotEmpty();
    }

    @Test
    void takesWhatDiagramsNeed() {
        for (var inside : HostileElements.harmless()) {
            assertThat(check.check(Map.of("good.bpmn", bytes(HostileElements.diagram(inside)))))
                    .as(inside)
                    .isEmpty();
        }
    }

    @Test
    void takesEveryDiagramAndDecisionOfThisReleaseThoughItNeedNot() throws IOException {
        var any = new DeploymentCheck(new AnyFunction(), new ObjectMapper());
        try (var files = Files.walk(RELEASE)) {
            for (var file : files.filter(each ->
                            each.toString().endsWith(".bpmn") || each.toString().endsWith(".dmn"))
                    .toList()) {
                assertThat(any.check(Map.of(file.getFileName().toString(), Files.readAllBytes(file))))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void takesEveryFormOfThisRelease() throws IOException {
        try (var files = Files.walk(Path.of("../forms/src/main/resources"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".form")).toList()) {
                assertThat(check.check(Map.of(file.getFileName().toString(), Files.readAllBytes(file))))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String expression) {
        return expression.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static final class SomeFunctions implements DiagramFunctions {

        @Override
        public boolean isBean(String name) {
            return name.equals("agencies") || name.equals("openCase") || name.equals("notices");
        }

        @Override
        public boolean has(String bean, String function) {
            return bean.equals("agencies") && function.equals("group")
                    || bean.equals("notices") && function.equals("url");
        }

        @Override
        public List<String> all() {
            return List.of();
        }

        @Override
        public boolean isAddress(String bean, String function) {
            return bean.equals("notices") && function.equals("url");
        }
    }

    /** What beans there are is another test's business. */
    private static final class AnyFunction implements DiagramFunctions {

        @Override
        public boolean isBean(String name) {
            return true;
        }

        @Override
        public boolean has(String bean, String function) {
            return true;
        }

        @Override
        public List<String> all() {
            return List.of();
        }

        @Override
        public boolean isAddress(String bean, String function) {
            return true;
        }
    }
}
