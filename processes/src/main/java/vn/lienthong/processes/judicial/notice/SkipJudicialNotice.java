package vn.lienthong.processes.judicial.notice;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.CaseOf;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.history.CaseEvent.NoticeSkipped;
import vn.lienthong.processes.history.CaseJournal;
import vn.lienthong.processes.judicial.JudicialVariables;

/** Says on the case's timeline that a caller could not be told. */
@Component
class SkipJudicialNotice implements JavaDelegate {

    private final CaseJournal journal;
    private final Clock clock;

    SkipJudicialNotice(CaseJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var state = new JudicialVariables(execution).notice();
        journal.record(
                CaseOf.execution(execution), new NoticeSkipped(clock.instant(), CurrentUser.id(), state.words()));
    }
}
