package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.cover.TaskHandover;

/** Assigns without asking for the engine's right to assign, which officers do not have: whoever calls has checked. */
@Component
class EngineTaskHandover implements TaskHandover {

    private final ProcessEngine engine;

    EngineTaskHandover(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void assign(String taskId, String userId) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration
                .getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> new AssignTaskCmd(taskId, userId).execute(context)));
    }
}
