package vn.lienthong.processes.engine;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;

/**
 * Withholds from everybody, administrators too, what changes a procedure or leads a case round its diagram: that takes
 * two, on the pages of procedures. What those decide, and the release brings, the engine does by itself.
 */
class FourEyesCommands extends CommandInterceptor {

    private static final Set<Class<?>> OF_PROCEDURES = Set.of(
            DeployCmd.class,
            DeleteDeploymentCmd.class,
            DeleteProcessDefinitionsByIdsCmd.class,
            DeleteProcessDefinitionsByKeyCmd.class,
            MigrateProcessInstanceCmd.class,
            MigrateProcessInstanceBatchCmd.class);

    private static final Set<Class<?>> OF_CASES = Set.of(
            ModifyProcessInstanceCmd.class,
            ModifyProcessInstanceAsyncCmd.class,
            ProcessInstanceModificationCmd.class,
            ProcessInstanceModificationBatchCmd.class,
            RestartProcessInstancesCmd.class,
            RestartProcessInstancesBatchCmd.class,
            StartProcessInstanceAtActivitiesCmd.class);

    private final Set<String> deployers;

    /** @param deployers ids of the users for whom this does not hold */
    FourEyesCommands(Set<String> deployers) {
        this.deployers = deployers;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (OF_PROCEDURES.contains(command.getClass())) {
            withhold("Thay đổi quy trình cần hai người: soạn và đề xuất ở trang “Quy trình”"
                    + " (/admin/procedures), một quản trị viên khác duyệt");
        } else if (OF_CASES.contains(command.getClass())) {
            withhold("Không được đưa hồ sơ đi ngoài sơ đồ; nếu sơ đồ chưa đúng, hãy sửa ở trang “Quy trình”"
                    + " (/admin/procedures) rồi chuyển hồ sơ sang phiên bản mới");
        }
        return next.execute(command);
    }

    private void withhold(String reason) {
        if (CurrentUser.isOrdinary()) {
            throw new AuthorizationException("Only administrators may do this");
        }
        var person = Context.getCommandContext().getAuthenticatedUserId();
        if (person != null && !deployers.contains(person)) {
            throw new Refusal(reason);
        }
    }
}
