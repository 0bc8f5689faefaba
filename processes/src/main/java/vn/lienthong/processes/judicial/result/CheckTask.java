package vn.lienthong.processes.judicial.result;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.CaseAccess;
import vn.lienthong.processes.judicial.JudicialRequest;

/** The task in which an officer checks a result: who holds it may see what the record says, and nobody else. */
@Component
public class CheckTask {

    /** The task's id in the diagram. */
    static final String KEY = "checkResult";

    private final TaskService tasks;
    private final CaseAccess access;

    CheckTask(TaskService tasks, CaseAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    /** Whether somebody has taken a request's check on, may still work on it, and has not done it yet. */
    public boolean isHeldBy(String userId, JudicialRequest request) {
        return held(userId, request)
                .filter(task -> access.mayWorkOn(userId, task.getId()))
                .isPresent();
    }

    private Optional<Task> held(String userId, JudicialRequest request) {
        return tasks
                .createTaskQuery()
                .processInstanceId(request.caseId())
                .taskDefinitionKey(KEY)
                .taskAssignee(userId)
                .active()
                .list()
                .stream()
                .findFirst();
    }
}
