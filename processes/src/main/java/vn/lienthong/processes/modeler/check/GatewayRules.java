package vn.lienthong.processes.modeler.check;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.ElementWords;

/** Every gateway can be left, and says what is decided. */
class GatewayRules implements Rule {

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        for (var gateway : diagram.elements(Gateway.class)) {
            checkForm(gateway, findings);
            if (gateway instanceof ExclusiveGateway exclusive) {
                checkDecision(exclusive, exclusive.getDefault(), findings);
            } else if (gateway instanceof InclusiveGateway inclusive) {
                findings.warning(
                        inclusive,
                        "%s có thể đi nhiều đường cùng lúc, khó biết hồ sơ đang ở đâu: nên dùng cổng song song hoặc cổng chọn một"
                                .formatted(ElementWords.of(inclusive)));
                checkDecision(inclusive, inclusive.getDefault(), findings);
            } else {
                checkNoConditions(gateway, findings);
            }
        }
        diagram.elements(Activity.class).forEach(activity -> checkNoSplit(activity, findings));
    }

    private static void checkForm(Gateway gateway, Findings findings) {
        int in = gateway.getIncoming().size();
        int out = gateway.getOutgoing().size();
        if (gateway instanceof ComplexGateway) {
            findings.error(gateway, "%s: không dùng cổng phức hợp".formatted(ElementWords.of(gateway)));
        }
        if (in > 1 && out > 1) {
            findings.warning(
                    gateway, "%s vừa nhập vừa tách đường: hãy dùng hai cổng".formatted(ElementWords.of(gateway)));
        }
        if (in == 1 && out == 1) {
            findings.warning(
                    gateway, "%s chỉ có một đường vào và một đường ra: có thể bỏ".formatted(ElementWords.of(gateway)));
        }
    }

    private static void checkDecision(Gateway gateway, @Nullable SequenceFlow byDefault, Findings findings) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        if (ElementWords.nameOf(gateway).isEmpty()) {
            findings.error(gateway, "Cổng này chưa có câu hỏi: đặt tên như “Đồng ý?”");
        }
        if (byDefault == null) {
            findings.error(
                    gateway,
                    "%s chưa có đường mặc định, hồ sơ có thể bị kẹt: chọn một mũi tên làm mặc định"
                            .formatted(ElementWords.of(gateway)));
        }
        for (var flow : gateway.getOutgoing()) {
            if (ElementWords.nameOf(flow).isEmpty()) {
                findings.error(flow, "%s chưa có câu trả lời: đặt tên như “Đồng ý”".formatted(ElementWords.of(flow)));
            }
            boolean hasCondition = hasCondition(flow);
            if (!flow.equals(byDefault) && !hasCondition) {
                findings.error(flow, "%s chưa có điều kiện: chọn trong bảng bên phải".formatted(ElementWords.of(flow)));
            }
            if (flow.equals(byDefault) && hasCondition) {
                findings.error(
                        flow,
                        "%s là đường mặc định nên không có điều kiện: bỏ điều kiện".formatted(ElementWords.of(flow)));
            }
        }
    }

    /** Elsewhere a condition decides nothing, or hides that something is decided. */
    private static void checkNoConditions(FlowNode node, Findings findings) {
        for (var flow : node.getOutgoing()) {
            if (hasCondition(flow)) {
                findings.error(
                        flow,
                        "%s có điều kiện mà không ra từ cổng chọn: hãy thêm cổng".formatted(ElementWords.of(flow)));
            }
        }
    }

    private static void checkNoSplit(Activity activity, Findings findings) {
        checkNoConditions(activity, findings);
        if (activity.getOutgoing().size() > 1) {
            findings.error(
                    activity, "%s có nhiều mũi tên đi ra: hãy thêm cổng sau nó".formatted(ElementWords.of(activity)));
        }
    }

    private static boolean hasCondition(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        return condition != null && !condition.getTextContent().isBlank();
    }
}
