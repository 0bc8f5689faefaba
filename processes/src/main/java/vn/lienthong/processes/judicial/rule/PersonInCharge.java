package vn.lienthong.processes.judicial.rule;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.CaseAccess;
import vn.lienthong.processes.judicial.JudicialRequest;

/** Who may mend whom a request is about: whoever has taken on the task that asks for it. */
@Component
public class PersonInCharge {

    private static final List<String> TASKS = List.of("resolveIdentity", "confirmRefusal");

    private final TaskService tasks;
    private final CaseAccess access;

    PersonInCharge(TaskService tasks, CaseAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    public boolean is(String userId, JudicialRequest request) {
        return tasks
                .createTaskQuery()
                .processInstanceId(request.caseId())
                .taskDefinitionKeyIn(TASKS.toArray(String[]::new))
                .taskAssignee(userId)
                .active()
                .list()
                .stream()
                .anyMatch(task -> access.mayWorkOn(userId, task.getId()));
    }
}
