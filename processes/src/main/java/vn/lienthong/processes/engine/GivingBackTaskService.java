package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever has claimed a task give it back to the colleagues: for that too the engine asks for the right to assign
 * the task to anybody.
 */
class GivingBackTaskService extends TaskServiceImpl {

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        commandExecutor.execute(new Assign(taskId, userId));
    }

    private record Assign(String taskId, @Nullable String userId) implements Command<Void> {

        @Override
        public @Nullable Void execute(CommandContext context) {
            var assignment = new AssignTaskCmd(taskId, userId);
            return userId == null && isOwn(context)
                    ? context.runWithoutAuthorization(() -> assignment.execute(context))
                    : assignment.execute(context);
        }

        private boolean isOwn(CommandContext context) {
            var task = context.getTaskManager().findTaskById(taskId);
            return task != null && CurrentUser.id().equals(task.getAssignee());
        }
    }
}
