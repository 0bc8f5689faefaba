package vn.lienthong.processes.modeler.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.migration.mybatis.MigrationMapper;
import vn.lienthong.processes.modeler.migration.mybatis.WaitingInstance;

/** Moves waiting instances, a batch at a time, each in a transaction of its own; goes on after a restart. */
@Component
class MigrationLook {

    private static final Logger log = LoggerFactory.getLogger(MigrationLook.class);

    private static final int BATCH = 100;

    /** Then another node may take over. */
    private static final int MOST_BATCHES = 20;

    private final MigrationMapper rows;
    private final MigrationPlans plans;
    private final InstanceMigration migration;

    MigrationLook(MigrationMapper rows, MigrationPlans plans, InstanceMigration migration) {
        this.rows = rows;
        this.plans = plans;
        this.migration = migration;
    }

    @Scheduled(fixedDelayString = "${lienthong.modeler.every:5s}")
    @SchedulerLock(name = "modeler-migrations")
    void look() {
        Map<String, MigrationPlans.Plans> byTarget = new HashMap<>();
        List<WaitingInstance> batch;
        int batches = 0;
        do {
            batch = rows.waiting(BATCH);
            boolean moved = false;
            for (var instance : batch) {
                moved |= move(instance, byTarget.computeIfAbsent(instance.target(), plans::to));
            }
            if (!moved) {
                return;
            }
        } while (batch.size() == BATCH && ++batches < MOST_BATCHES);
    }

    /** @return whether it is settled */
    private boolean move(WaitingInstance instance, MigrationPlans.Plans toTarget) {
        try {
            migration.move(instance, toTarget);
            return true;
        } catch (OptimisticLockingException busy) {
            return false;
        } catch (ProcessEngineException e) {
            log.warn("Instance {} can't be migrated: {}", instance.instanceId(), e.getMessage());
            migration.refuse(instance);
            return true;
        } catch (RuntimeException e) {
            log.warn("Instance {} could not be migrated, trying again: {}", instance.instanceId(), e.getMessage());
            return false;
        }
    }
}
