package vn.lienthong.processes.modeler.check;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import vn.lienthong.processes.modeler.ElementWords;
import vn.lienthong.processes.modeler.vocabulary.Delegates;

/** Who can start a procedure and how, and how long its cases are kept. */
class ProcessRules implements Rule {

    private static final String KEPT = "P3650D";

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        var process = diagram.process();
        if (diagram.elements(Process.class).size() != 1) {
            findings.error(process, "Mỗi sơ đồ chỉ có một quy trình, hãy tách quy trình thứ hai thành sơ đồ riêng");
        }
        if (!process.isExecutable()) {
            findings.error(process, "Quy trình chưa bật “Chạy được” (isExecutable), hãy bật trong bảng bên phải");
        }
        if (!KEPT.equals(process.getCamundaHistoryTimeToLiveString())) {
            findings.error(process, "Thời hạn lưu hồ sơ phải là mười năm, hãy đặt %s".formatted(KEPT));
        }
        if (ElementWords.nameOf(process).isEmpty()) {
            findings.error(process, "Quy trình chưa có tên");
        }
        checkStartable(diagram, around, findings);
        if (diagram.opensCases()) {
            diagram.start().ifPresent(start -> checkStart(start, around, findings));
        }
    }

    /** A case has a lead who opens it; a part runs in a case only. */
    private static void checkStartable(Diagram diagram, Surroundings around, Findings findings) {
        var process = diagram.process();
        boolean startable = process.isCamundaStartableInTasklist();
        boolean called = around.diagrams().stream().anyMatch(other -> other.calls(diagram.key()));
        if (called && startable) {
            findings.error(
                    process,
                    "Quy trình này là phần của quy trình khác, hãy tắt “Bắt đầu được trong Tasklist” (isStartableInTasklist)");
        }
        if (startable && !diagram.opensCases()) {
            findings.error(process, "Quy trình chưa có cơ quan mở hồ sơ (lead), hãy chọn trong bảng bên phải");
        }
        if (!startable && diagram.opensCases()) {
            findings.error(process, "Quy trình có cơ quan mở hồ sơ (lead) thì phải bật “Bắt đầu được trong Tasklist”");
        }
    }

    private static void checkStart(StartEvent start, Surroundings around, Findings findings) {
        if (!"starter".equals(start.getCamundaInitiator())) {
            findings.error(
                    start,
                    "%s chưa ghi người mở hồ sơ, hãy đặt initiator là starter".formatted(ElementWords.of(start)));
        }
        FormRules.checkKey(start, start.getCamundaFormKey(), around, findings);
        boolean opens = start.getOutgoing().stream()
                .map(flow -> flow.getTarget())
                .anyMatch(next ->
                        next instanceof ServiceTask task && Delegates.opensCases(task.getCamundaDelegateExpression()));
        if (!opens) {
            findings.error(
                    start,
                    "Ngay sau %s phải là việc “Mở hồ sơ” (một trong: %s)"
                            .formatted(ElementWords.of(start).toLowerCase(Locale.ROOT), Delegates.openers()));
        }
    }
}
