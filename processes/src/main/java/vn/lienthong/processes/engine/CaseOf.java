package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The case that something belongs to: the root process instance. */
public final class CaseOf {

    private CaseOf() {}

    public static String execution(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getRootProcessInstanceId();
    }

    static String task(DelegateTask task) {
        return execution(task.getExecution());
    }

    /** Whether the case of a task begins with the current command. */
    static boolean isNew(DelegateTask task) {
        var cache = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
        var root = cache.get(ExecutionEntity.class, task(task));
        return root != null && cache.isTransient(root);
    }
}
