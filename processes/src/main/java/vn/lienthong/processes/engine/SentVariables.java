package vn.lienthong.processes.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/** What somebody sends with a task: the engine lets him or her set any variable of the case along with it. */
final class SentVariables {

    private SentVariables() {}

    /** Names of the variables that are new or have another value than before the current command. */
    static List<String> changed(DelegateTask task) {
        var changed = new ArrayList<String>();
        for (@Nullable AbstractVariableScope scope = (TaskEntity) task;
                scope != null;
                scope = scope.getParentVariableScope()) {
            scope.getVariableInstancesLocal().stream()
                    .filter(variable -> variable instanceof VariableInstanceEntity entity && isChanged(entity))
                    .forEach(variable -> changed.add(variable.getName()));
        }
        return changed;
    }

    private static boolean isChanged(VariableInstanceEntity variable) {
        var cached = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(variable);
        return cached != null
                && switch (cached.getEntityState()) {
                    case TRANSIENT -> true;
                    case PERSISTENT, MERGED -> cached.isDirty();
                    default -> false;
                };
    }
}
