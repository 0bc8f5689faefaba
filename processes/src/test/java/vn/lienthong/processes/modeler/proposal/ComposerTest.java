package vn.lienthong.processes.modeler.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.modeler.DiagramNames;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.mybatis.DeployedFile;
import vn.lienthong.processes.modeler.proposal.DeployedPart.Why;

class ComposerTest {

    private final FilesInForce inForce = mock();
    private final List<ProcessDefinition> procedures = new ArrayList<>();
    private final Composer composer = new Composer(inForce);

    /** Two models, of which one calls a part that has a form of its own; another part that both could call. */
    @BeforeEach
    void proceduresInForce() {
        when(inForce.file(anyString()))
                .thenAnswer(asked -> Optional.of(new DeployedFile(asked.getArgument(0), "d", new byte[] {1})));
        when(inForce.procedures()).thenReturn(procedures);
        procedure("model-a", Set.of("part"), Set.of("forms/a.form"));
        procedure("model-b", Set.of(), Set.of("forms/b.form", "forms/started.html"));
        procedure("part", Set.of("inner"), Set.of("forms/part.form"));
        procedure("inner", Set.of(), Set.of());
    }

    @Test
    void carriesTheUnchangedFormsAndCalledParts() {
        var composed = composer.compose(Map.of("bpmn/model-a.bpmn", diagram("model-a", "part", "forms/a.form")));
        assertThat(composed.problems()).isEmpty();
        assertThat(composed.files())
                .containsOnlyKeys(
                        "bpmn/model-a.bpmn", "forms/a.form", "bpmn/part.bpmn", "forms/part.form", "bpmn/inner.bpmn");
        assertThat(whys(composed)).isEqualTo(Map.of("model-a", Why.CHANGED, "part", Why.CALLED, "inner", Why.CALLED));
    }

    @Test
    void deploysWhateverUsesAChangedForm() {
        var composed = composer.compose(Map.of("forms/part.form", "{}"));
        assertThat(whys(composed))
                .isEqualTo(Map.of("part", Why.CHANGED, "model-a", Why.CALLS_CHANGED, "inner", Why.CALLED));
        assertThat(new String(composed.files().get("forms/part.form"), StandardCharsets.UTF_8))
                .isEqualTo("{}");
    }

    @Test
    void aNewProcedureComesAlone() {
        var composed = composer.compose(Map.of("bpmn/new.bpmn", diagram("new", "inner", "forms/a.form")));
        assertThat(composed.parts())
                .extracting(DeployedPart::key, DeployedPart::known)
                .containsExactly(tuple("new", false), tuple("inner", true));
    }

    @Test
    void saysWhatIsMissing() {
        when(inForce.file("forms/none.form")).thenReturn(Optional.empty());
        assertThat(composer.compose(Map.of("bpmn/new.bpmn", diagram("new", "nobody", "forms/none.form")))
                        .problems())
                .containsExactly(
                        "Không có quy trình “nobody” mà sơ đồ gọi", "Không có tệp “forms/none.form” mà sơ đồ dùng");
    }

    @Test
    void twoDiagramsOfOneProcedureAreNone() {
        var text = diagram("new", "inner", "forms/a.form");
        assertThat(composer.compose(Map.of("bpmn/new.bpmn", text, "bpmn/new2.bpmn", text))
                        .problems())
                .singleElement()
                .asString()
                .endsWith("mã quy trình “new” có ở hai sơ đồ");
    }

    private static Map<String, Why> whys(Composition composed) {
        return composed.parts().stream().collect(Collectors.toMap(DeployedPart::key, DeployedPart::why));
    }

    private void procedure(String key, Set<String> called, Set<String> forms) {
        ProcessDefinition version = mock();
        when(version.getKey()).thenReturn(key);
        when(version.getResourceName()).thenReturn("bpmn/" + key + ".bpmn");
        when(inForce.names(version)).thenReturn(new DiagramNames(List.of(key), List.of(key), called, forms, Set.of()));
        procedures.add(version);
    }

    private static String diagram(String key, String called, String form) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                .startEvent()
                .userTask()
                .camundaFormKey("camunda-forms:deployment:" + form)
                .callActivity()
                .calledElement(called)
                .endEvent()
                .done());
    }
}
