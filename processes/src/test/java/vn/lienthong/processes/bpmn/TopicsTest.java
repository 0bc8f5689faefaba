package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import vn.lienthong.topics.Topic;

/** The diagrams and the workers agree: every topic is drawn, and every variable that it reads is there. */
class TopicsTest {

    /** Set by the beans that open a period or a request, and handed on to its parts. */
    private static final Set<String> OF_THE_CASE =
            Set.of("period", "programme", "month", "commune", "request", "issuer");

    @Test
    void everyTopicIsDrawn() {
        assertThat(tasks().map(ServiceTask::getCamundaTopic).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Topic.values()).map(Topic::code).collect(Collectors.toSet()));
    }

    @Test
    void everyVariableThatAHandlerReadsIsThere() {
        assertThat(tasks())
                .allSatisfy(task -> assertThat(Topic.of(task.getCamundaTopic()).variables())
                        .as(task.getCamundaTopic())
                        .allMatch(variable ->
                                OF_THE_CASE.contains(variable) || element(task).equals(Optional.of(variable))));
    }

    private static Stream<ServiceTask> tasks() {
        return Diagram.all().stream()
                .flatMap(diagram -> diagram.elements(ServiceTask.class).stream())
                .filter(task -> task.getCamundaType() != null);
    }

    private static Optional<String> element(ServiceTask task) {
        return Optional.ofNullable((MultiInstanceLoopCharacteristics) task.getLoopCharacteristics())
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable);
    }
}
