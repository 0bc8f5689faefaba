package vn.lienthong.processes.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the engine whether an instance could be migrated, by the checks it does before it migrates, and changes nothing. */
@Component
public class MigrationCheck {

    private final ProcessEngine engine;

    MigrationCheck(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Why it could not; empty when it could. */
    public Optional<MigratingProcessInstanceValidationReport> problem(MigrationPlan plan, String instanceId) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var commands = configuration.getCommandExecutorTxRequired();
        var check = new ChecksOnly(commands, plan, instanceId);
        commands.execute(check);
        return Optional.ofNullable(check.report);
    }

    /** The engine's own command, without what it does after its checks; what they find is an answer and no failure. */
    private static final class ChecksOnly extends MigrateProcessInstanceCmd {

        private @Nullable MigratingProcessInstanceValidationReport report;

        ChecksOnly(CommandExecutor commands, MigrationPlan plan, String instanceId) {
            super(
                    (MigrationPlanExecutionBuilderImpl)
                            new MigrationPlanExecutionBuilderImpl(commands, plan).processInstanceIds(instanceId),
                    false);
        }

        @Override
        public @Nullable Void execute(CommandContext context) {
            try {
                return super.execute(context);
            } catch (MigratingProcessInstanceValidationException e) {
                report = e.getValidationReport();
                return null;
            }
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
