package vn.lienthong.processes.modeler.check;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.lienthong.processes.modeler.ElementWords;

/** Who does what is where it is drawn: in the lane of the agency. */
class LaneRules implements Rule {

    private static final Set<String> PARTS = Set.of("lead", "coordinating", "force", "named");
    private static final String WAYS_OUT = "ways-out";

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        if (!diagram.hasLanes()) {
            return;
        }
        diagram.elements(Lane.class).forEach(lane -> checkLane(lane, findings));
        for (var node : diagram.elements(FlowNode.class)) {
            if (diagram.laneOf(node).isEmpty()) {
                findings.error(
                        node, "%s không nằm trong làn nào: kéo vào làn của cơ quan".formatted(ElementWords.of(node)));
            }
        }
        diagram.elements(UserTask.class).forEach(task -> checkTask(diagram, task, findings));
        for (var call : diagram.elements(CallActivity.class)) {
            checkCall(diagram, call, findings);
            if (WAYS_OUT.equals(call.getCalledElement())) {
                checkWaysOut(diagram, call, findings);
            }
        }
        checkHandOffs(diagram, findings);
    }

    private static void checkLane(Lane lane, Findings findings) {
        if (Diagram.property(lane, "agency").isEmpty()) {
            findings.error(lane, "%s chưa có cơ quan: chọn trong bảng bên phải".formatted(ElementWords.of(lane)));
        }
        if (Diagram.property(lane, "part").filter(PARTS::contains).isEmpty()) {
            findings.error(
                    lane,
                    "%s chưa có vai của cơ quan: chọn chủ trì, phối hợp, lực lượng hoặc được nêu tên"
                            .formatted(ElementWords.of(lane)));
        }
    }

    private static void checkTask(Diagram diagram, UserTask task, Findings findings) {
        var groups = task.getCamundaCandidateGroups();
        diagram.agencyOf(task)
                .filter(agency -> groups != null && !groups(operand(agency)).contains(groups))
                .ifPresent(agency -> findings.error(
                        task,
                        "%s nằm ở làn “%s” nhưng giao cho cơ quan khác: kéo việc sang làn của cơ quan đó, hoặc giao cho cơ quan của làn"
                                .formatted(ElementWords.of(task), lane(diagram, task))));
    }

    private static Set<String> groups(String operand) {
        return Set.of(
                "${agencies.group(execution, %s)}".formatted(operand),
                "${agencies.leaders(execution, %s)}".formatted(operand));
    }

    /** As it stands in an expression: a text, or what the lane's own expression has in its braces. */
    private static String operand(String agency) {
        return agency.startsWith("${") ? agency.substring(2, agency.length() - 1) : "'" + agency + "'";
    }

    /** A shared part is done by the agency of the lane that calls it, unless it is called for several agencies. */
    private static void checkCall(Diagram diagram, CallActivity call, Findings findings) {
        if (Diagram.isInPart(call) || call.getLoopCharacteristics() != null) {
            return;
        }
        diagram.agencyOf(call)
                .filter(agency -> !agency.equals(Diagram.passed(call).get("agency")))
                .ifPresent(agency -> findings.error(
                        call,
                        "%s nằm ở làn “%s” nhưng chưa giao cho cơ quan đó: đặt biến agency là %s"
                                .formatted(ElementWords.of(call), lane(diagram, call), agency)));
    }

    /** Whoever is asked, or gets the task, is found by what the call says of the task that it came from. */
    private static void checkWaysOut(Diagram diagram, CallActivity call, Findings findings) {
        var task = call.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .filter(UserTask.class::isInstance)
                .findFirst();
        if (task.isEmpty()) {
            findings.error(call, "%s phải quay về việc mà nó đi ra".formatted(ElementWords.of(call)));
            return;
        }
        var id = task.get().getId();
        if (!id.equals(Diagram.passed(call).get("taskKey")) || !call.getId().equals(id + "WaysOut")) {
            findings.error(
                    call,
                    "%s phải có mã %sWaysOut và biến taskKey là %s, mã của việc mà nó quay về"
                            .formatted(ElementWords.of(call), id, id));
        }
        if (!diagram.agencyOf(call).equals(diagram.agencyOf(task.get()))) {
            findings.error(
                    call,
                    "%s phải nằm cùng làn với việc “%s”"
                            .formatted(ElementWords.of(call), ElementWords.named(task.get())));
        }
        if (!Diagram.property(call, "step").equals(Diagram.property(task.get(), "step"))) {
            findings.error(
                    call,
                    "%s phải cùng bước với việc “%s”".formatted(ElementWords.of(call), ElementWords.named(task.get())));
        }
    }

    private static void checkHandOffs(Diagram diagram, Findings findings) {
        var lanes = diagram.elements(Lane.class).stream()
                .filter(lane -> lane.getChildLaneSet() == null)
                .toList();
        if (lanes.size() < 2) {
            return;
        }
        var handOffs = diagram.elements(SequenceFlow.class).stream()
                .filter(flow -> !diagram.laneOf(flow.getSource()).equals(diagram.laneOf(flow.getTarget())))
                .toList();
        for (var lane : lanes) {
            boolean takes = handOffs.stream().anyMatch(flow -> diagram.laneOf(flow.getTarget())
                    .filter(lane::equals)
                    .isPresent());
            boolean gives = handOffs.stream().anyMatch(flow -> diagram.laneOf(flow.getSource())
                    .filter(lane::equals)
                    .isPresent());
            if (!takes || !gives) {
                findings.warning(
                        lane,
                        "%s chưa %s việc với làn nào khác"
                                .formatted(ElementWords.of(lane), takes ? "bàn giao" : "nhận"));
            }
        }
    }

    private static String lane(Diagram diagram, FlowNode node) {
        return diagram.laneOf(node).map(ElementWords::named).orElse("");
    }
}
