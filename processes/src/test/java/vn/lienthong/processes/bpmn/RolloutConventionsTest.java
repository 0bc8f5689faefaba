package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rollout against its row of the appendix. */
class RolloutConventionsTest {

    static List<Diagram> rollouts() {
        return Diagram.rollouts();
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    void isNamedAfterItsModel(Diagram diagram) throws IOException {
        var row = row(diagram);
        var number = row.path("model").asInt();
        assertThat(diagram.file()).startsWith("model-%02d-".formatted(number));
        assertThat(diagram.process().getId()).isEqualTo("model-%02d-rollout".formatted(number));
        assertThat(diagram.process().getName())
                .isEqualTo("Mô hình %d: %s".formatted(number, row.path("name").asText()));
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    void hasALaneForEveryAgencyOfItsRow(Diagram diagram) throws IOException {
        var row = row(diagram);
        assertThat(agencies(diagram, "lead")).isEqualTo(codes(row.path("lead")));
        assertThat(agencies(diagram, "coordinating")).isEqualTo(codes(row.path("coordinating")));
        var all = diagram.elements(Lane.class).stream()
                .map(lane -> Diagram.property(lane, "agency").orElseThrow())
                .collect(Collectors.toSet());
        assertThat(all).containsAll(codes(row.path("forces")));
        row.path("steps").forEach(step -> assertThat(all).containsAll(codes(step.path("named"))));
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    void saysEveryStepInTheAppendixsOwnWords(Diagram diagram) throws IOException {
        for (var step : row(diagram).path("steps")) {
            var mainTasks = diagram.elements(UserTask.class).stream()
                    .filter(task -> !task.getDocumentations().isEmpty())
                    .filter(task -> Diagram.property(task, "step")
                            .equals(Optional.of(step.path("step").asText())))
                    .toList();
            assertThat(mainTasks).as("main task of step %s", step.path("step")).hasSize(1);
            assertThat(mainTasks.get(0).getDocumentations().iterator().next().getTextContent())
                    .isEqualTo(step.path("text").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    void everyNodeBetweenStartAndEndBelongsToAStep(Diagram diagram) throws IOException {
        var steps = new TreeSet<String>();
        row(diagram).path("steps").forEach(step -> steps.add(step.path("step").asText()));
        for (var node : diagram.elements(FlowNode.class)) {
            boolean outside = node instanceof StartEvent
                    || node instanceof EndEvent
                    || node instanceof SubProcess
                    || node.getParentElement() instanceof SubProcess
                    || node.getId().equals("openCase");
            if (!outside) {
                assertThat(Diagram.property(node, "step")).as(node.getId()).hasValueSatisfying(step -> assertThat(steps)
                        .contains(step));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    void everyTaskIsOfferedToTheAgencyOfItsLane(Diagram diagram) {
        for (var task : diagram.elements(UserTask.class)) {
            var agency = agencyOf(diagram, task);
            assertThat(task.getCamundaCandidateGroups())
                    .as(task.getId())
                    .matches("\\$\\{agencies\\.(group|leaders)\\(execution, '" + agency + "'\\)}");
        }
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    void everyLaneSaysWhatPartItsAgencyTakes(Diagram diagram) {
        assertThat(diagram.elements(Lane.class))
                .extracting(lane -> Diagram.property(lane, "part").orElse(""))
                .allMatch(Set.of("lead", "coordinating", "force", "named")::contains);
    }

    /** Whoever is asked, or gets the task, is found by what the call says of the task that it came from. */
    @ParameterizedTest
    @MethodSource("rollouts")
    void theWaysOutOfATaskTellOfThatTask(Diagram diagram) {
        for (var call : diagram.elements(CallActivity.class)) {
            if (!call.getCalledElement().equals("ways-out")) {
                continue;
            }
            var task = (UserTask) call.getOutgoing().iterator().next().getTarget();
            assertThat(call.getId()).isEqualTo(task.getId() + "WaysOut");
            assertThat(passed(call)).contains(entry("taskKey", task.getId()), entry("agency", agencyOf(diagram, task)));
            assertThat(agencyOf(diagram, call)).as(call.getId()).isEqualTo(agencyOf(diagram, task));
            assertThat(Diagram.property(call, "step")).as(call.getId()).isEqualTo(Diagram.property(task, "step"));
        }
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    void everyLaneHandsOnAndTakesOver(Diagram diagram) {
        var handOffs = diagram.elements(SequenceFlow.class).stream()
                .filter(flow -> !diagram.laneOf(flow.getSource()).equals(diagram.laneOf(flow.getTarget())))
                .toList();
        for (var lane : diagram.elements(Lane.class)) {
            assertThat(handOffs).as("hand-offs to %s", lane.getName()).anyMatch(flow -> diagram.laneOf(flow.getTarget())
                    .orElseThrow()
                    .equals(lane));
            assertThat(handOffs)
                    .as("hand-offs from %s", lane.getName())
                    .anyMatch(flow ->
                            diagram.laneOf(flow.getSource()).orElseThrow().equals(lane));
        }
    }

    private static JsonNode row(Diagram diagram) throws IOException {
        var number =
                Integer.parseInt(Diagram.property(diagram.process(), "model").orElseThrow());
        try (var appendix = Objects.requireNonNull(
                RolloutConventionsTest.class.getClassLoader().getResourceAsStream("rollout/appendix-iii.yaml"))) {
            var models = new ObjectMapper(new YAMLFactory()).readTree(appendix).path("models");
            return StreamSupport.stream(models.spliterator(), false)
                    .filter(model -> model.path("model").asInt() == number)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String agencyOf(Diagram diagram, FlowNode node) {
        return Diagram.property(diagram.laneOf(node).orElseThrow(), "agency").orElseThrow();
    }

    private static Map<String, String> passed(CallActivity call) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> in.getCamundaSourceExpression() != null)
                .collect(Collectors.toMap(CamundaIn::getCamundaTarget, CamundaIn::getCamundaSourceExpression));
    }

    private static Set<String> agencies(Diagram diagram, String part) {
        return diagram.elements(Lane.class).stream()
                .filter(lane -> Diagram.property(lane, "part").equals(Optional.of(part)))
                .map(lane -> Diagram.property(lane, "agency").orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(JsonNode codes) {
        return StreamSupport.stream(codes.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
