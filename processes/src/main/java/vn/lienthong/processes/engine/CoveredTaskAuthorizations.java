package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The engine grants a task to whom it is assigned for as long as there is the task. A substitute gets no such grant: he
 * works by the groups of the cover, and no longer than it lasts.
 */
class CoveredTaskAuthorizations extends DefaultAuthorizationProvider {

    private final OnBehalf onBehalf;

    CoveredTaskAuthorizations(OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return onBehalf.taking((DelegateTask) task, oldAssignee, newAssignee).isPresent()
                ? null
                : super.newTaskAssignee(task, oldAssignee, newAssignee);
    }
}
