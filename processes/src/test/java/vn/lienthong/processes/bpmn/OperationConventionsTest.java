package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done again and again and is no row of the appendix. */
class OperationConventionsTest {

    static List<Diagram> operations() {
        return Diagram.operations();
    }

    /** What opens cases, and no part that such a case calls. */
    static List<Diagram> openers() {
        return operations().stream()
                .filter(diagram -> diagram.process().isCamundaStartableInTasklist())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isNamedAfterItsFile(Diagram diagram) {
        assertThat(diagram.file()).isEqualTo(diagram.process().getId() + ".bpmn");
    }

    /** The programme board and the start form of rollouts go by the property “model”. */
    @ParameterizedTest
    @MethodSource("operations")
    void isNoModelOfTheAppendix(Diagram diagram) {
        assertThat(Diagram.property(diagram.process(), "model")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("openers")
    void isStartedByAFormOfItsOwn(Diagram diagram) {
        var start = start(diagram);
        var id = diagram.process().getId();
        assertThat(start.getCamundaFormKey()).isEqualTo("embedded:deployment:forms/%s/started.html".formatted(id));
        assertThat(start.getCamundaInitiator()).isEqualTo("starter");
        assertThat(getClass().getClassLoader().getResource("forms/%s/started.html".formatted(id)))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("openers")
    void overdueWorkIsToldToLeaders(Diagram diagram) {
        assertThat(diagram.elements(MessageEventDefinition.class))
                .filteredOn(definition -> definition.getParentElement() instanceof StartEvent start
                        && !start.isInterrupting()
                        && start.getParentElement() instanceof SubProcess)
                .extracting(definition -> definition.getMessage().getName())
                .contains("TaskOverdue");
    }

    private static StartEvent start(Diagram diagram) {
        return Objects.requireNonNull(diagram.elements(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .findFirst()
                .orElse(null));
    }
}
