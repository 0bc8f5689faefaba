package vn.lienthong.processes.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                    case PERSISTENT, MERGED -> cached.isDirty() && !isSentAsItWas(variable);
                    default -> false;
                };
    }

    /** Tasklist sends back what it has only shown. What is kept as bytes, such as JSON, counts as changed. */
    private static boolean isSentAsItWas(VariableInstanceEntity variable) {
        var before = Context.getCommandContext()
                .getDbSqlSession()
                .selectById(VariableInstanceEntity.class, variable.getId());
        return variable.getByteArrayValueId() == null
                && before != null
                && value(before).equals(value(variable));
    }

    /** The entity's columns, without the one that counts how often it was set. */
    private static Map<?, ?> value(VariableInstanceEntity variable) {
        var columns = new HashMap<>((Map<?, ?>) variable.getPersistentState());
        columns.remove("sequenceCounter");
        return columns;
    }
}
