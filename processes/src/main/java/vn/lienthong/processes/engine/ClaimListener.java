package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * When a task is claimed: for oneself. The engine lets a candidate claim it for anybody, who could then see and do it.
 * Only an administrator hands tasks to others; a diagram may, while the task is being made.
 */
class ClaimListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var assignee = task.getAssignee();
        boolean toAnother = assignee != null && !assignee.equals(CurrentUser.id());
        if (toAnother && CurrentUser.isOrdinary() && !isBeingMade(task)) {
            throw new Refusal("Chỉ nhận việc cho chính mình");
        }
    }

    private static boolean isBeingMade(DelegateTask task) {
        return Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .isTransient((TaskEntity) task);
    }
}
