package vn.lienthong.processes.modeler.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.MigrationCheck;

/** Asks the engine for plans from any version of a procedure to a target, and whether instances can go by them. */
@Component
public class MigrationPlans {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final MigrationCheck check;

    MigrationPlans(RuntimeService runtime, RepositoryService repository, MigrationCheck check) {
        this.runtime = runtime;
        this.repository = repository;
        this.check = check;
    }

    /** Plans to one target; not for long, nor for several threads. */
    public Plans to(String target) {
        return new Plans(target);
    }

    /** Plans to one target, each made once. */
    public final class Plans {

        private final String target;
        private final Map<String, Plan> bySource = new HashMap<>();

        private Plans(String target) {
            this.target = target;
        }

        /** Why an instance of that version can't go on in the target, in Vietnamese; empty when it can. */
        public Optional<String> problem(String source, String instanceId) {
            var plan = of(source);
            if (plan.plan() == null) {
                return Optional.of(plan.problem());
            }
            return check.problem(plan.plan(), instanceId)
                    .map(report -> MigrationWords.of(report, repository.getBpmnModelInstance(source)));
        }

        /** Ids of the nodes that have a counterpart. */
        public Set<String> counterparts(String source) {
            var mapped = new HashSet<String>();
            var plan = of(source).plan();
            if (plan != null) {
                plan.getInstructions().stream()
                        .map(MigrationInstruction::getSourceActivityId)
                        .forEach(mapped::add);
            }
            return mapped;
        }

        /** The instance goes on in the target now: there was no problem a moment ago. */
        void migrate(String source, String instanceId) {
            runtime.newMigration(Objects.requireNonNull(of(source).plan()))
                    .processInstanceIds(instanceId)
                    .execute();
        }

        private Plan of(String source) {
            return bySource.computeIfAbsent(source, this::make);
        }

        private Plan make(String source) {
            try {
                return new Plan(
                        runtime.createMigrationPlan(source, target)
                                .mapEqualActivities()
                                .build(),
                        "");
            } catch (MigrationPlanValidationException e) {
                return new Plan(
                        null, MigrationWords.of(e.getValidationReport(), repository.getBpmnModelInstance(source)));
            }
        }
    }

    /** @param plan null where the engine makes none */
    private record Plan(@Nullable MigrationPlan plan, String problem) {}
}
