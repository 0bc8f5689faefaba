package vn.lienthong.processes.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.opening.CaseOpening;
import vn.lienthong.processes.opening.CaseVariables;
import vn.lienthong.processes.opening.NewCase;

/** Opens the case file of a rollout that has just started. */
@Component
class OpenCase implements JavaDelegate {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Agencies agencies;
    private final WorkingCalendar calendar;
    private final CaseOpening opening;
    private final Clock clock;

    OpenCase(Agencies agencies, WorkingCalendar calendar, CaseOpening opening, Clock clock) {
        this.agencies = agencies;
        this.calendar = calendar;
        this.opening = opening;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rollout = RolloutProcess.of(execution.getBpmnModelInstance(), CaseOpening.processKey(execution))
                .orElseThrow(() -> new IllegalStateException("The process has no properties model, lead and deadline"));
        var variables = new CaseVariables(execution);
        var unit = new UnitCode(variables.required(CaseVariables.UNIT, "đơn vị"));
        var today = LocalDate.now(clock);
        demandDistrict(unit);
        var lead = agencies.groupOf(lead(rollout, variables), unit, today);
        opening.demandMembership(lead);
        opening.open(
                execution,
                new NewCase(
                        rollout.key(),
                        rollout.model(),
                        rollout.name(),
                        unit,
                        lead,
                        deadline(variables, rollout, today)));
    }

    /** The appendix is for districts; there is no start form for others, and no lanes. */
    private void demandDistrict(UnitCode unit) {
        boolean district = agencies.units().stream()
                .anyMatch(each -> each.code().equals(unit) && each.level() == UnitLevel.DISTRICT);
        if (!district) {
            throw new Refusal("“%s” không phải là đơn vị cấp huyện".formatted(agencies.unitName(unit)));
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
}
