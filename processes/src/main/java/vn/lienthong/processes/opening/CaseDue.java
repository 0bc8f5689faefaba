package vn.lienthong.processes.opening;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.casefile.CaseFiles;
import vn.lienthong.processes.engine.CaseOf;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.history.CaseEvent.CaseDeadlineChanged;
import vn.lienthong.processes.history.CaseJournal;

/** Changes the deadline of a case that is under way: in its file, its variables and its history. */
@Component
public class CaseDue {

    private final CaseFiles caseFiles;
    private final CaseJournal journal;
    private final Clock clock;

    CaseDue(CaseFiles caseFiles, CaseJournal journal, Clock clock) {
        this.caseFiles = caseFiles;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param reason what the timeline says, in Vietnamese */
    public void change(DelegateExecution execution, DueDate due, String reason) {
        var caseId = CaseOf.execution(execution);
        caseFiles.changeDue(caseId, due);
        execution.setVariable(CaseVariables.CASE_DUE, Date.from(due.at()));
        journal.record(caseId, new CaseDeadlineChanged(clock.instant(), CurrentUser.id(), due.at(), reason));
    }
}
