package vn.lienthong.processes.modeler.check;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import vn.lienthong.processes.modeler.ElementWords;

/** What a diagram calls is there, and is the one of the same deployment. */
class CallRules implements Rule {

    private static final String SAME = "deployment";

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        diagram.elements(CallActivity.class).forEach(call -> check(call, around, findings));
        diagram.elements(BusinessRuleTask.class).forEach(task -> check(task, around, findings));
    }

    private static void check(CallActivity call, Surroundings around, Findings findings) {
        var called = call.getCalledElement();
        if (called == null || called.isBlank()) {
            findings.error(
                    call, "%s chưa nêu phần được gọi: chọn trong bảng bên phải".formatted(ElementWords.of(call)));
        } else if (around.procedure(called).isEmpty()) {
            findings.error(
                    call,
                    "%s gọi “%s”, quy trình đó không có: chọn một phần có trong danh sách"
                            .formatted(ElementWords.of(call), called));
        } else if (around.procedure(called).filter(Diagram::opensCases).isPresent()) {
            findings.error(
                    call,
                    "%s gọi “%s”, quy trình đó tự mở hồ sơ riêng nên không gọi được: chọn một phần dùng chung"
                            .formatted(ElementWords.of(call), called));
        }
        if (!SAME.equals(call.getCamundaCalledElementBinding())) {
            findings.error(
                    call,
                    "%s phải gọi phần của cùng bản triển khai: đặt cách gọi (binding) là deployment"
                            .formatted(ElementWords.of(call)));
        }
    }

    private static void check(BusinessRuleTask task, Surroundings around, Findings findings) {
        var decision = task.getCamundaDecisionRef();
        if (decision == null || decision.isBlank()) {
            findings.error(
                    task, "%s chưa nêu bảng quyết định: chọn trong bảng bên phải".formatted(ElementWords.of(task)));
        } else if (!around.hasDecision(decision)) {
            findings.error(
                    task,
                    "%s dùng bảng quyết định “%s”, bảng đó không có: chọn một bảng có trong danh sách"
                            .formatted(ElementWords.of(task), decision));
        }
        if (!SAME.equals(task.getCamundaDecisionRefBinding())) {
            findings.error(
                    task,
                    "%s phải dùng bảng quyết định của cùng bản triển khai: đặt cách gọi (binding) là deployment"
                            .formatted(ElementWords.of(task)));
        }
    }
}
