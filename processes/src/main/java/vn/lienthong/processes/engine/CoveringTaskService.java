package vn.lienthong.processes.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.TaskQuery;

/** Answers “for which tasks am I a candidate” with all groups of who asks, those of covers among them. */
class CoveringTaskService extends TaskServiceImpl {

    @Override
    public TaskQuery createTaskQuery() {
        return new Query(commandExecutor);
    }

    private static final class Query extends TaskQueryImpl {

        private static final long serialVersionUID = 1L;

        Query(CommandExecutor executor) {
            super(executor);
        }

        @Override
        protected List<String> getGroupsForCandidateUser(String candidateUser) {
            var user = Context.getCommandContext().getAuthentication();
            return user != null && candidateUser.equals(user.getUserId()) && user.getGroupIds() != null
                    ? user.getGroupIds()
                    : super.getGroupsForCandidateUser(candidateUser);
        }
    }
}
