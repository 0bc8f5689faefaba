package vn.lienthong.processes.judicial;

import java.util.Collection;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.CaseAccess;

/** Who has taken on a task of a request's case: what belongs to that task is open to him or her, and to nobody else. */
@Component
public class TaskHolders {

    private final TaskService tasks;
    private final CaseAccess access;

    TaskHolders(TaskService tasks, CaseAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    /**
     * Whether somebody has taken one of these tasks on, may still work on it, and has not done it yet.
     *
     * @param taskKeys ids of the tasks in the diagram
     */
    public boolean holds(String userId, JudicialRequest request, Collection<String> taskKeys) {
        return tasks
                .createTaskQuery()
                .processInstanceId(request.caseId())
                .taskDefinitionKeyIn(taskKeys.toArray(String[]::new))
                .taskAssignee(userId)
                .active()
                .list()
                .stream()
                .anyMatch(task -> access.mayWorkOn(userId, task.getId()));
    }
}
