package vn.lienthong.processes.modeler.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.processes.form.FormFile;

/** What holds for every diagram of the product: see the conventions in {@code docs/architecture.md}. */
class ReleaseDiagramsTest {

    private static final Release RELEASE = new Release();

    private final FileChecks checks = new FileChecks(new FormFile(new ObjectMapper()));

    static Collection<Diagram> diagrams() {
        return RELEASE.diagrams();
    }

    static Stream<String> forms() {
        return RELEASE.files().keySet().stream().filter(name -> name.startsWith("forms/"));
    }

    @Test
    void thereAreDiagramsToCheck() {
        assertThat(diagrams()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagramKeepsTheConventions(Diagram diagram) {
        var content = Objects.requireNonNull(RELEASE.files().get(diagram.file()));
        assertThat(checks.diagram(diagram, content, RELEASE.surroundings())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldHasALabelAndAKeyOfItsOwn(String form) {
        assertThat(checks.form(form, Objects.requireNonNull(RELEASE.files().get(form))))
                .isEmpty();
    }
}
