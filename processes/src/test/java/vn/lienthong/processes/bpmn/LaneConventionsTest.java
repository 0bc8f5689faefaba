package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does what in rollouts and operations is where it is drawn: in the lane of the agency. */
class LaneConventionsTest {

    static List<Diagram> withLanes() {
        return Stream.of(Diagram.rollouts(), Diagram.operations())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("withLanes")
    void everyTaskIsOfferedToTheAgencyOfItsLane(Diagram diagram) {
        for (var task : diagram.elements(UserTask.class)) {
            var lane = task.getParentElement() instanceof SubProcess sub ? diagram.laneOf(sub) : diagram.laneOf(task);
            var agency = Diagram.property(lane.orElseThrow(), "agency").orElseThrow();
            var operand = agency.startsWith("${") ? agency.substring(2, agency.length() - 1) : "'" + agency + "'";
            assertThat(task.getCamundaCandidateGroups())
                    .as(task.getId())
                    .isIn(
                            "${agencies.group(execution, %s)}".formatted(operand),
                            "${agencies.leaders(execution, %s)}".formatted(operand));
        }
    }

    /** A shared part is done by the agency of the lane that calls it, unless it is called for several agencies. */
    @ParameterizedTest
    @MethodSource("withLanes")
    void everySharedPartIsDoneByTheAgencyOfItsLane(Diagram diagram) {
        for (var call : diagram.elements(CallActivity.class)) {
            if (call.getParentElement() instanceof SubProcess || call.getLoopCharacteristics() != null) {
                continue;
            }
            assertThat(inputs(call).get("agency")).as(call.getId()).isEqualTo(agencyOf(diagram, call));
        }
    }

    @ParameterizedTest
    @MethodSource("withLanes")
    void everyLaneSaysWhatPartItsAgencyTakes(Diagram diagram) {
        assertThat(diagram.elements(Lane.class))
                .extracting(lane -> Diagram.property(lane, "part").orElse(""))
                .allMatch(Set.of("lead", "coordinating", "force", "named")::contains);
    }

    /** Whoever is asked, or gets the task, is found by what the call says of the task that it came from. */
    @ParameterizedTest
    @MethodSource("withLanes")
    void theWaysOutOfATaskTellOfThatTask(Diagram diagram) {
        for (var call : diagram.elements(CallActivity.class)) {
            if (!call.getCalledElement().equals("ways-out")) {
                continue;
            }
            var task = (UserTask) call.getOutgoing().iterator().next().getTarget();
            assertThat(call.getId()).isEqualTo(task.getId() + "WaysOut");
            assertThat(passed(call)).contains(entry("taskKey", task.getId()));
            assertThat(agencyOf(diagram, call)).as(call.getId()).isEqualTo(agencyOf(diagram, task));
            assertThat(Diagram.property(call, "step")).as(call.getId()).isEqualTo(Diagram.property(task, "step"));
        }
    }

    @ParameterizedTest
    @MethodSource("withLanes")
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

    private static String agencyOf(Diagram diagram, FlowNode node) {
        return Diagram.property(diagram.laneOf(node).orElseThrow(), "agency").orElseThrow();
    }

    private static Map<String, String> passed(CallActivity call) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> in.getCamundaSourceExpression() != null)
                .collect(Collectors.toMap(CamundaIn::getCamundaTarget, CamundaIn::getCamundaSourceExpression));
    }

    /** What a call passes on, an expression's braces left out. */
    private static Map<String, String> inputs(CallActivity call) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> in.getCamundaTarget() != null)
                .collect(Collectors.toMap(
                        CamundaIn::getCamundaTarget,
                        in -> in.getCamundaSourceExpression() == null
                                ? "${" + in.getCamundaSource() + "}"
                                : in.getCamundaSourceExpression()));
    }
}
