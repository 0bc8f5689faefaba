package vn.lienthong.processes.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.casefile.CaseFile;
import vn.lienthong.processes.casefile.CaseFiles;
import vn.lienthong.processes.engine.CaseOf;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.history.CaseEvent.CaseOpened;
import vn.lienthong.processes.history.CaseJournal;

/** Opens the case file of a rollout that has just started: its code, title and deadline, for good. */
@Component
class OpenCase implements JavaDelegate {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Agencies agencies;
    private final WorkingCalendar calendar;
    private final CaseFiles caseFiles;
    private final CaseJournal journal;
    private final IdentityService identities;
    private final Clock clock;

    OpenCase(
            Agencies agencies,
            WorkingCalendar calendar,
            CaseFiles caseFiles,
            CaseJournal journal,
            @Lazy IdentityService identities,
            Clock clock) {
        this.agencies = agencies;
        this.calendar = calendar;
        this.caseFiles = caseFiles;
        this.journal = journal;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rollout = RolloutProcess.of(execution.getBpmnModelInstance(), processKey(execution))
                .orElseThrow(() -> new IllegalStateException("The process has no properties model, lead and deadline"));
        var variables = new CaseVariables(execution);
        var unit = new UnitCode(variables.required(CaseVariables.UNIT, "đơn vị"));
        var today = LocalDate.now(clock);
        demandDistrict(unit);
        var lead = agencies.groupOf(lead(rollout, variables), unit, today);
        demandMembership(lead);
        var due = deadline(variables, rollout, today);
        var file = new CaseFile(
                CaseOf.execution(execution),
                caseFiles.nextCode(agencies.caseCodePrefix(lead), today).value(),
                rollout.key(),
                rollout.model(),
                "%s – %s".formatted(rollout.name(), agencies.unitName(unit)),
                unit.value(),
                lead.agency().value(),
                due == null ? null : due.at(),
                due != null && due.provisional(),
                variables.optional(CaseVariables.PARENT_CASE_CODE).orElse(null),
                CurrentUser.id(),
                clock.instant());
        caseFiles.open(file);
        describe(execution, file);
        journal.record(file.caseId(), opened(file));
    }

    /** The appendix is for districts; there is no start form for others, and no lanes. */
    private void demandDistrict(UnitCode unit) {
        boolean district = agencies.units().stream()
                .anyMatch(each -> each.code().equals(unit) && each.level() == UnitLevel.DISTRICT);
        if (!district) {
            throw new Refusal("“%s” không phải là đơn vị cấp huyện".formatted(agencies.unitName(unit)));
        }
    }

    /** Whoever starts a case must belong to the agency that leads it; a spread case is started by the engine. */
    private void demandMembership(GroupId lead) {
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

    private static AgencyCode lead(RolloutProcess rollout, CaseVariables variables) {
        return rollout.lead() != null
                ? rollout.lead()
                : new AgencyCode(variables.required(CaseVariables.LEAD, "cơ quan chủ trì"));
    }

    private @Nullable DueDate deadline(CaseVariables variables, RolloutProcess rollout, LocalDate today) {
        if (rollout.lifecycle() == RolloutProcess.Lifecycle.DORMANT) {
            return null;
        }
        var chosen = variables.date(CaseVariables.CASE_DUE, "Thời hạn");
        var date = chosen == null ? rollout.deadline() : chosen;
        if (date.isBefore(today)) {
            throw new Refusal(
                    chosen == null
                            ? "Hạn %s của phụ lục đã qua: cần chọn thời hạn mới".formatted(SHOWN.format(date))
                            : "Thời hạn %s đã qua".formatted(SHOWN.format(date)));
        }
        return calendar.on(today, date);
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

    private static String processKey(DelegateExecution execution) {
        var definitionId = execution.getProcessDefinitionId();
        return definitionId.substring(0, definitionId.indexOf(':'));
    }
}
