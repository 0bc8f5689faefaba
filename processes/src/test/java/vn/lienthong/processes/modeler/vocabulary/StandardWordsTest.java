package vn.lienthong.processes.modeler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.modeler.check.Release;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.Repetition;

class StandardWordsTest {

    @Test
    void everythingThatTheReleaseRepeatsForHasWords() {
        var variables = StandardWords.repetitions().stream()
                .collect(Collectors.toMap(Repetition::collection, Repetition::variable));
        assertThat(new Release().models())
                .flatExtracting(model -> model.getModelElementsByType(MultiInstanceLoopCharacteristics.class))
                .isNotEmpty()
                .allSatisfy(loop -> assertThat(variables)
                        .containsEntry(loop.getCamundaCollection(), loop.getCamundaElementVariable()));
    }
}
