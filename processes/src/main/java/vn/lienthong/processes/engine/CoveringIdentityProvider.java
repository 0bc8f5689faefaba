package vn.lienthong.processes.engine;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/**
 * What the engine itself asks for somebody's groups, to find the tasks that a user is a candidate for: it hears of the
 * groups of covers too, when that user is the one who asks. Others ask {@link CoveringIdentityService} and hear of
 * memberships only.
 */
class CoveringIdentityProvider extends DbIdentityServiceProvider {

    @Override
    public GroupQuery createGroupQuery() {
        return new Query(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    private static final class Query extends DbGroupQueryImpl {

        private static final long serialVersionUID = 1L;

        Query(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public List<Group> executeList(CommandContext context, Page page) {
            return context.getAuthentication() instanceof CoveringAuthentication user
                            && user.getUserId().equals(getUserId())
                    ? user.getGroupIds().stream().<Group>map(GroupEntity::new).toList()
                    : super.executeList(context, page);
        }
    }

    /** Opens one for each command, as the engine does with its own. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return CoveringIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new CoveringIdentityProvider();
        }
    }
}
