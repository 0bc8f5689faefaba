package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
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
}
