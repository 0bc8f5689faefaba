package vn.lienthong.processes.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.GroupId;

/**
 * When a task begins: what the task before it decided must not stand in the form of this one. Why work came back is
 * kept as the task's description, which Tasklist shows.
 */
class FreshTaskListener implements TaskListener {

    private static final List<String> DECISION = List.of(FilingListener.OUTCOME, FilingListener.REASON, "forwardTo");

    private static final String CASE_CODE = "caseCode";

    @Override
    public void notify(DelegateTask task) {
        var outcome = (String) task.getVariable(FilingListener.OUTCOME);
        var reason = (String) task.getVariable(FilingListener.REASON);
        if (reason != null && !reason.isBlank()) {
            describe(task, outcome, reason);
        }
        task.getExecution().removeVariables(DECISION);
        // Tasklist's cards show what belongs to the task: officers may not read a whole case's variables.
        var code = task.getVariable(CASE_CODE);
        if (code != null) {
            task.setVariableLocal(CASE_CODE, code);
        }
    }

    private static void describe(DelegateTask task, @Nullable String outcome, String reason) {
        if ("REWORK".equals(outcome)) {
            prepend(task, "Trả lại để làm lại: " + reason);
        } else if ("FORWARD".equals(outcome) && !isToBeSettled(task)) {
            prepend(task, "Được chuyển đến: " + reason);
        }
    }

    /** Leaders read more than the last reason, see {@link HandOffListener}. */
    private static boolean isToBeSettled(DelegateTask task) {
        return task.getVariable(Agencies.holderVariable(task.getTaskDefinitionKey())) instanceof String holder
                && GroupId.isLeaders(holder);
    }

    private static void prepend(DelegateTask task, String text) {
        var description = task.getDescription();
        task.setDescription(description == null ? text : text + "\n\n" + description);
    }
}
