package vn.lienthong.processes.modeler.migration;

import java.time.Clock;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.EngineItself;
import vn.lienthong.processes.engine.OwnTransaction;
import vn.lienthong.processes.history.CaseEvent.ProcedureUpdated;
import vn.lienthong.processes.history.CaseJournal;
import vn.lienthong.processes.modeler.migration.mybatis.MigrationMapper;
import vn.lienthong.processes.modeler.migration.mybatis.WaitingInstance;

/** Moves one instance: it goes on in the new version and its case tells so, or it stays as it was. */
@Component
class InstanceMigration {

    private static final String MIGRATED = "MIGRATED";
    private static final String REFUSED = "REFUSED";
    private static final String ENDED = "ENDED";

    private final MigrationMapper rows;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final CaseJournal journal;
    private final EngineItself engine;
    private final OwnTransaction transaction;
    private final Clock clock;

    InstanceMigration(
            MigrationMapper rows,
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService repository,
            CaseJournal journal,
            EngineItself engine,
            OwnTransaction transaction,
            Clock clock) {
        this.rows = rows;
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.journal = journal;
        this.engine = engine;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What ended meanwhile, or was moved otherwise, is no error. */
    void move(WaitingInstance waiting, MigrationPlans.Plans toTarget) {
        engine.does(() -> moved(waiting, toTarget));
    }

    /** The engine fails where its checks saw nothing. */
    void refuse(WaitingInstance waiting) {
        settle(waiting, REFUSED, "engine gặp lỗi khi chuyển, xem nhật ký của máy chủ");
    }

    private boolean moved(WaitingInstance waiting, MigrationPlans.Plans toTarget) {
        if (!isThere(waiting)) {
            return settle(waiting, ENDED, null);
        }
        // Before the transaction that moves it, which a refusal of the engine would undo.
        var problem = toTarget.problem(waiting.source(), waiting.instanceId());
        return problem.isPresent()
                ? settle(waiting, REFUSED, problem.get())
                : transaction.of(() -> migrate(waiting, toTarget));
    }

    private boolean isThere(WaitingInstance waiting) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(waiting.instanceId())
                        .processDefinitionId(waiting.source())
                        .count()
                > 0;
    }

    private boolean migrate(WaitingInstance waiting, MigrationPlans.Plans toTarget) {
        if (!settle(waiting, MIGRATED, null)) {
            return false;
        }
        toTarget.migrate(waiting.source(), waiting.instanceId());
        journal.record(waiting.caseId(), event(waiting));
        return true;
    }

    private ProcedureUpdated event(WaitingInstance waiting) {
        var target = repository.getProcessDefinition(waiting.target());
        return new ProcedureUpdated(
                clock.instant(),
                waiting.decidedBy(),
                waiting.instanceId(),
                waiting.source(),
                waiting.target(),
                waiting.procedureKey(),
                target.getName(),
                target.getVersion(),
                tasks.createTaskQuery().processInstanceId(waiting.instanceId()).list().stream()
                        .map(Task::getId)
                        .toList());
    }

    /** @return false when somebody else has settled it */
    private boolean settle(WaitingInstance waiting, String state, @Nullable String problem) {
        return rows.settle(waiting.proposal(), waiting.instanceId(), state, problem, clock.instant()) > 0;
    }
}
