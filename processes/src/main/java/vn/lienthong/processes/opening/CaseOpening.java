package vn.lienthong.processes.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.casefile.CaseFile;
import vn.lienthong.processes.casefile.CaseFiles;
import vn.lienthong.processes.engine.CaseOf;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.history.CaseEvent.CaseOpened;
import vn.lienthong.processes.history.CaseJournal;

/** Gives a case that has just started its file: its code, title and deadline, for good. */
@Component
public class CaseOpening {

    private final Agencies agencies;
    private final CaseFiles caseFiles;
    private final CaseJournal journal;
    private final IdentityService identities;
    private final Clock clock;

    CaseOpening(
            Agencies agencies,
            CaseFiles caseFiles,
            CaseJournal journal,
            @Lazy IdentityService identities,
            Clock clock) {
        this.agencies = agencies;
        this.caseFiles = caseFiles;
        this.journal = journal;
        this.identities = identities;
        this.clock = clock;
    }

    /** Key of the process that an execution is of. */
    public static String processKey(DelegateExecution execution) {
        var definitionId = execution.getProcessDefinitionId();
        return definitionId.substring(0, definitionId.indexOf(':'));
    }

    /**
     * Whoever starts a case must belong to the agency that leads it; a spread case is started by the engine.
     *
     * @throws Refusal naming the agency
     */
    public void demandMembership(GroupId lead) {
        var user = CurrentUser.id();
        boolean member = user.equals(CaseEvent.SYSTEM)
                || identities
                                .createGroupQuery()
                                .groupId(lead.officers())
                                .groupMember(user)
                                .count()
                        > 0;
        if (!member) {
            throw new Refusal("Chỉ %s được mở hồ sơ này".formatted(agencies.displayName(lead)));
        }
    }

    /** Writes the case's file, its variables and the first lines of its history, in the engine's own transaction. */
    public CaseFile open(DelegateExecution execution, NewCase opened) {
        var due = opened.due();
        var parent = new CaseVariables(execution).optional(CaseVariables.PARENT_CASE_CODE);
        var file = new CaseFile(
                CaseOf.execution(execution),
                caseFiles
                        .nextCode(agencies.caseCodePrefix(opened.lead()), LocalDate.now(clock))
                        .value(),
                opened.processKey(),
                opened.model(),
                "%s – %s".formatted(opened.title(), agencies.unitName(opened.unit())),
                opened.unit().value(),
                opened.lead().agency().value(),
                due == null ? null : due.at(),
                due != null && due.provisional(),
                parent.orElse(null),
                CurrentUser.id(),
                clock.instant());
        caseFiles.open(file);
        describe(execution, file);
        journal.record(file.caseId(), opened(file));
        return file;
    }

    private static void describe(DelegateExecution execution, CaseFile file) {
        execution.setProcessBusinessKey(file.code());
        execution.setVariable(CaseVariables.CASE_CODE, file.code());
        execution.setVariable(CaseVariables.CASE_TITLE, file.title());
        execution.setVariable(CaseVariables.CASE_DUE, file.dueAt() == null ? null : Date.from(file.dueAt()));
    }

    private CaseEvent opened(CaseFile file) {
        return new CaseOpened(
                file.openedAt(),
                file.openedBy(),
                file.code(),
                file.title(),
                file.model(),
                file.unit(),
                agencies.unitName(new UnitCode(file.unit())),
                file.leadAgency(),
                file.dueAt(),
                file.dueProvisional(),
                file.parentCode());
    }
}
