package vn.lienthong.processes.cover;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.cover.ActingFor.Powers;

/** Lets a substitute take what is assigned to the absent person; what nobody has is claimed in Tasklist. */
@Component
class TakeOver {

    private static final int MOST = 100;

    private final Covers covers;
    private final TaskService tasks;
    private final TaskHandover handover;

    TakeOver(Covers covers, TaskService tasks, TaskHandover handover) {
        this.covers = covers;
        this.tasks = tasks;
        this.handover = handover;
    }

    /** Tasks of those whom somebody covers now, the first due first: as far as the covers reach. */
    List<Task> takeable(ActingFor acting) {
        var absent = acting.powers().stream().map(Powers::absent).toArray(String[]::new);
        if (absent.length == 0) {
            return List.of();
        }
        return tasks.createTaskQuery().taskAssigneeIn(absent).orderByDueDate().asc().listPage(0, MOST).stream()
                .filter(task -> mayTake(acting, task))
                .toList();
    }

    /** @throws InvalidEntry when the task is not, or no longer, one that may be taken */
    @Transactional
    public void take(ActingFor acting, String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || !mayTake(acting, task)) {
            throw new InvalidEntry(
                    Field.TASK, task == null ? taskId : task.getName(), "không còn là việc của người mà bạn thay mặt");
        }
        handover.assign(taskId, acting.userId());
    }

    /** What the absent person has on somebody else's behalf is that other person's: there are no chains. */
    private boolean mayTake(ActingFor acting, Task task) {
        var candidates = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .toList();
        return acting.through(candidates, task.getAssignee())
                        .filter(powers -> powers.absent().equals(task.getAssignee()))
                        .isPresent()
                && covers.holding(task.getId()).isEmpty();
    }
}
