package vn.lienthong.processes.modeler.check;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.lienthong.processes.modeler.ElementWords;

/** Tasks of people: who does them, by when, and what they fill in. */
class TaskRules implements Rule {

    private static final Pattern GROUP = Pattern.compile("\\$\\{agencies\\.(group|leaders)\\(execution, .+\\)}");

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        for (var task : diagram.elements(UserTask.class)) {
            check(task, findings);
            FormRules.checkKey(task, task.getCamundaFormKey(), around, findings);
        }
    }

    private static void check(UserTask task, Findings findings) {
        if (ElementWords.nameOf(task).isEmpty()) {
            findings.error(task, "Việc này chưa có tên, hãy đặt tên để cán bộ biết phải làm gì");
        }
        var group = task.getCamundaCandidateGroups();
        if (group == null || !GROUP.matcher(group).matches()) {
            findings.error(
                    task,
                    "%s chưa có cơ quan làm: chọn cơ quan của làn hoặc lãnh đạo của cơ quan đó trong bảng bên phải"
                            .formatted(ElementWords.of(task)));
        }
        if (task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null) {
            findings.error(
                    task,
                    "%s được giao cho từng người: hãy giao cho cơ quan, không giao cho người"
                            .formatted(ElementWords.of(task)));
        }
        var due = task.getCamundaDueDate();
        if ((due == null || due.isBlank())
                && Diagram.property(task, "clockReason").isEmpty()) {
            findings.error(
                    task,
                    "%s chưa có thời hạn: chọn số ngày làm việc trong bảng bên phải".formatted(ElementWords.of(task)));
        }
    }
}
