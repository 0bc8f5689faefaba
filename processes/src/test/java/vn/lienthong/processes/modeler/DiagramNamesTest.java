package vn.lienthong.processes.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DiagramNamesTest {

    @Test
    void findsWhatADiagramIsCalledByAndWhatItNames() throws IOException {
        var names = read("bpmn/rollout/model-04-digital-documents.bpmn");
        assertThat(names.processes()).containsExactly("model-04-rollout");
        assertThat(names.called()).contains("coordination", "overdue");
        assertThat(names.forms())
                .contains("forms/rollout/started.html")
                .anyMatch(form -> form.startsWith("forms/model-04-rollout/") && form.endsWith(".form"));
    }

    @Test
    void findsDecisions() throws IOException {
        assertThat(read("bpmn/operation/judicial-record.bpmn").decisions()).containsExactly("judicial-rules");
    }

    @Test
    void theEmptyDiagramIsOne() throws IOException {
        var text = new ClassPathResource("modeler/empty.bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{key}", "thu")
                .replace("{name}", "Thử &amp; nghiệm");
        assertThat(DiagramNames.read(text)).hasValueSatisfying(names -> {
            assertThat(names.processes()).containsExactly("thu");
            assertThat(names.titles()).containsExactly("Thử & nghiệm");
        });
    }

    @Test
    void whatIsNoDiagramHasNone() {
        assertThat(DiagramNames.read("{}")).isEmpty();
        assertThat(DiagramNames.read("<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>"))
                .isEmpty();
    }

    private static DiagramNames read(String file) throws IOException {
        return DiagramNames.read(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
