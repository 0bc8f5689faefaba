package vn.lienthong.processes.retention;

import java.time.Clock;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.retention.mybatis.RetentionMapper;

/** Removes one case, all of it in one transaction. */
@Component
class CaseRemoval {

    private final RetentionMapper rows;
    private final HistoryService history;
    private final Clock clock;

    CaseRemoval(RetentionMapper rows, HistoryService history, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Removes the engine's history of the case and of what it has called, its journal, hand-offs, papers and files; its
     * line among the cases stays where a ledger or another case refers to it. Who read what of it stays in the audit.
     */
    @Transactional
    public void remove(DueCase dueCase) {
        var caseId = dueCase.caseId();
        var instances = rows.instances(caseId);
        history.deleteHistoricProcessInstancesBulk(instances);
        int messages = rows.removeMessages(caseId);
        rows.removeSequence(caseId);
        int handOffs = rows.removeHandOffs(caseId);
        int papers = rows.removePapers(caseId);
        int attachments = rows.removeAttachments(caseId);
        rows.removeLine(caseId);
        rows.keep(
                dueCase,
                new Removed(instances.size(), messages, handOffs, papers, attachments, rows.hasLine(caseId)),
                clock.instant());
    }
}
