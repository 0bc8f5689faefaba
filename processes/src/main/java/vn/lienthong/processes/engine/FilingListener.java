package vn.lienthong.processes.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.casefile.Attachments;
import vn.lienthong.processes.casefile.CaseFiles;
import vn.lienthong.processes.casefile.EarlierPapers;
import vn.lienthong.processes.casefile.Paper;
import vn.lienthong.processes.form.FormCheck;
import vn.lienthong.processes.form.TaskForm;
import vn.lienthong.processes.form.TaskForms;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.history.CaseEvent.TaskDecided;
import vn.lienthong.processes.history.CaseJournal;

/**
 * When a task is done: what its form demands must be there; what steers the process stays a variable; everything else
 * that was filled in becomes a paper of the case file and leaves the engine.
 */
@Component
class FilingListener implements TaskListener {

    static final String OUTCOME = "outcome";
    static final String REASON = "reason";

    private static final String FILE = "File";

    /** Outcomes after which the task comes back to the same desk, or another one that was just chosen. */
    private static final List<String> COMES_BACK = List.of("OPINIONS", "FORWARD");

    private final ControlVariables controlVariables;
    private final SubmittedValues submittedValues;
    private final TaskForms forms;
    private final FormCheck check;
    private final CaseFiles caseFiles;
    private final Attachments attachments;
    private final EarlierPapers earlierPapers;
    private final CaseJournal journal;
    private final OnBehalf onBehalf;
    private final Clock clock;

    FilingListener(
            ControlVariables controlVariables,
            SubmittedValues submittedValues,
            TaskForms forms,
            FormCheck check,
            CaseFiles caseFiles,
            Attachments attachments,
            EarlierPapers earlierPapers,
            CaseJournal journal,
            OnBehalf onBehalf,
            Clock clock) {
        this.controlVariables = controlVariables;
        this.submittedValues = submittedValues;
        this.forms = forms;
        this.check = check;
        this.caseFiles = caseFiles;
        this.attachments = attachments;
        this.earlierPapers = earlierPapers;
        this.journal = journal;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var absent = onBehalf.finish(task).orElse(null);
        demandOwn(task, absent);
        var formKey = formKey(task);
        var values = submittedValues.of(task);
        var form = forms.of(task.getProcessDefinitionId(), formKey);
        demandAskedFor(task, form);
        demandTaken(form, values.all());
        demandFiles(task, form, values.all());
        var content = values.content(name -> controlVariables.include(task.getProcessDefinitionId(), name));
        var caseId = CaseOf.task(task);
        if (!content.isEmpty()) {
            file(task, caseId, formKey, submittedValues.toJson(content), absent);
        }
        attachments.link(task.getId(), caseId);
        submittedValues.clear(task, content.keySet());
        forgetHolder(task);
        journal.record(caseId, decision(task, absent));
    }

    /** What somebody else has taken on is his or hers to finish; leaders may step in, substitutes, and administrators. */
    private void demandOwn(DelegateTask task, @Nullable String absent) {
        var assignee = task.getAssignee();
        if (assignee != null
                && !assignee.equals(CurrentUser.id())
                && !assignee.equals(absent)
                && CurrentUser.isOrdinary()
                && !CurrentUser.leadsOneOf(candidateGroups(task))) {
            throw new Refusal("Công việc này đang do người khác thụ lý");
        }
    }

    private static List<String> candidateGroups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What steers the case is changed by its diagram, and by forms that ask for it. */
    private void demandAskedFor(DelegateTask task, TaskForm form) {
        if (!CurrentUser.isOrdinary()) {
            return;
        }
        SentVariables.changed(task).stream()
                .filter(name -> form.field(name).isEmpty())
                .filter(name -> controlVariables.include(task.getProcessDefinitionId(), name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal("Biểu mẫu không có ô nhập “%s”".formatted(name));
                });
    }

    /** What people are told of the fields that hold what their form does not take. */
    private void demandTaken(TaskForm form, Map<String, Object> values) {
        refuse("Chưa nhập", check.missing(form, values));
        refuse("Không có lựa chọn này", check.notOffered(form, values));
        refuse("Không phải là ngày", check.notDays(form, values));
        refuse("Phải từ hôm nay trở đi", check.past(form, values, LocalDate.now(clock)));
    }

    private static void refuse(String why, List<String> labels) {
        if (!labels.isEmpty()) {
            throw new Refusal(why + ": " + String.join("; ", labels));
        }
    }

    /** A field whose name ends with “File” holds the id of a file that was uploaded for this task, or before it came back. */
    private void demandFiles(DelegateTask task, TaskForm form, Map<String, Object> values) {
        form.fields().stream()
                .filter(field -> field.key().endsWith(FILE) && values.containsKey(field.key()))
                .filter(field -> !isUploaded(task, String.valueOf(values.get(field.key()))))
                .findFirst()
                .ifPresent(field -> {
                    throw new Refusal("Chưa tải tệp lên: " + field.label());
                });
    }

    private boolean isUploaded(DelegateTask task, String id) {
        return attachments
                .find(id)
                .filter(file -> file.taskId().equals(task.getId()) || earlierPapers.name(task.getId(), file))
                .isPresent();
    }

    private void file(
            DelegateTask task, String caseId, @Nullable String formKey, String content, @Nullable String absent) {
        caseFiles.file(new Paper(
                caseId,
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getProcessDefinitionId(),
                formKey,
                content,
                CurrentUser.id(),
                absent,
                null));
    }

    private static void forgetHolder(DelegateTask task) {
        var outcome = (String) task.getVariable(OUTCOME);
        if (outcome == null || !COMES_BACK.contains(outcome)) {
            var key = task.getTaskDefinitionKey();
            task.getExecution().removeVariables(List.of(Agencies.holderVariable(key), Agencies.forwardsVariable(key)));
        }
    }

    private CaseEvent decision(DelegateTask task, @Nullable String absent) {
        return new TaskDecided(
                clock.instant(),
                CurrentUser.id(),
                task.getId(),
                (String) task.getVariable(OUTCOME),
                (String) task.getVariable(REASON),
                absent);
    }

    private static @Nullable String formKey(DelegateTask task) {
        UserTask userTask = task.getBpmnModelElementInstance();
        return userTask == null ? null : userTask.getCamundaFormKey();
    }
}
