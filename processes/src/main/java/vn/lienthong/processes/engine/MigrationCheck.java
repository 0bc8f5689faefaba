package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/** Asks the engine whether an instance could be migrated, by the checks it does before it migrates, and changes nothing. */
@Component
public class MigrationCheck {

    private final ProcessEngine engine;

    MigrationCheck(ProcessEngine engine) {
        this.engine = engine;
    }

    /** @throws MigratingProcessInstanceValidationException saying why it could not */
    public void check(MigrationPlan plan, String instanceId) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var commands = configuration.getCommandExecutorTxRequired();
        commands.execute(new ChecksOnly(commands, plan, instanceId));
    }

    /** The engine's own command, without what it does after its checks. */
    private static final class ChecksOnly extends MigrateProcessInstanceCmd {

        ChecksOnly(CommandExecutor commands, MigrationPlan plan, String instanceId) {
            super(
                    (MigrationPlanExecutionBuilderImpl)
                            new MigrationPlanExecutionBuilderImpl(commands, plan).processInstanceIds(instanceId),
                    false);
        }

        @Override
        protected void deleteUnmappedActivityInstances(MigratingProcessInstance instance) {
            // Only asked.
        }

        @Override
        protected void migrateProcessInstance(MigratingProcessInstance instance) {
            // Only asked.
        }
    }
}
