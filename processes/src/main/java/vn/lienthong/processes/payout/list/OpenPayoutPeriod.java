package vn.lienthong.processes.payout.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.casefile.CaseFile;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.opening.CaseOpening;
import vn.lienthong.processes.opening.CaseVariables;
import vn.lienthong.processes.opening.NewCase;
import vn.lienthong.processes.parameter.LegalParameters;
import vn.lienthong.processes.payout.PayoutAccess;
import vn.lienthong.processes.payout.list.mybatis.CatalogueMapper;
import vn.lienthong.processes.payout.list.mybatis.ProgrammeRow;

/**
 * Opens a month's payouts of a programme in a province: its case file and its row in the ledger. Reads {@code programme},
 * {@code month} (yyyy-MM), {@code unit}, {@code fund} (đồng) and, where it is set, {@code caseDue}; sets {@code period}.
 */
@Component
class OpenPayoutPeriod implements JavaDelegate {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHOWN_MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /** Nobody prepares payouts longer before. */
    private static final int MONTHS_AHEAD = 12;

    /** Where the month is over: as long as an ordinary period takes. */
    private static final int DEFAULT_WORKING_DAYS = 20;

    private final CatalogueMapper rows;
    private final LegalParameters parameters;
    private final Agencies agencies;
    private final WorkingCalendar calendar;
    private final CaseOpening opening;
    private final Clock clock;

    OpenPayoutPeriod(
            CatalogueMapper rows,
            LegalParameters parameters,
            Agencies agencies,
            WorkingCalendar calendar,
            CaseOpening opening,
            Clock clock) {
        this.rows = rows;
        this.parameters = parameters;
        this.agencies = agencies;
        this.calendar = calendar;
        this.opening = opening;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new CaseVariables(execution);
        var today = LocalDate.now(clock);
        var unit = province(variables);
        var lead = agencies.groupOf(PayoutAccess.LEAD, unit, today);
        opening.demandMembership(lead);
        var programme = programme(variables);
        var month = month(variables, today);
        var fund = new FundEntry(execution.getVariable(FundEntry.VARIABLE)).dong();
        demandBase(programme, month);
        demandNoOther(programme, month, unit);
        var file = opening.open(
                execution,
                new NewCase(
                        CaseOpening.processKey(execution),
                        null,
                        "Chi trả %s tháng %s".formatted(programme.name(), SHOWN_MONTH.format(month)),
                        unit,
                        lead,
                        due(variables, month, today)));
        execution.setVariable("period", write(file, programme, month, unit, fund));
        execution.setVariable(FundEntry.VARIABLE, fund);
    }

    private UnitCode province(CaseVariables variables) {
        var unit = new UnitCode(variables.required(CaseVariables.UNIT, "đơn vị"));
        var province = agencies.unit(unit).filter(found -> found.level() == UnitLevel.PROVINCE);
        if (province.isEmpty()) {
            throw new Refusal("“%s” không phải là đơn vị cấp tỉnh".formatted(agencies.unitName(unit)));
        }
        return unit;
    }

    private ProgrammeRow programme(CaseVariables variables) {
        var code = variables.required("programme", "chương trình");
        return rows.programme(code)
                .orElseThrow(() -> new Refusal("Chương trình “%s”: không có chương trình này".formatted(code)));
    }

    private static YearMonth month(CaseVariables variables, LocalDate today) {
        var text = variables.required("month", "tháng");
        try {
            var month = YearMonth.parse(text);
            if (month.isAfter(YearMonth.from(today).plusMonths(MONTHS_AHEAD))) {
                throw new Refusal("Tháng %s: còn xa quá %d tháng".formatted(SHOWN_MONTH.format(month), MONTHS_AHEAD));
            }
            return month;
        } catch (DateTimeParseException e) {
            throw new Refusal("Tháng “%s”: phải có dạng năm-tháng, ví dụ 2026-11".formatted(text));
        }
    }

    private void demandBase(ProgrammeRow programme, YearMonth month) {
        if (parameters.find(programme.base(), month.atDay(1)).isEmpty()) {
            throw new Refusal(
                    "“%s” chưa có mức chuẩn cho tháng %s".formatted(programme.name(), SHOWN_MONTH.format(month)));
        }
    }

    private void demandNoOther(ProgrammeRow programme, YearMonth month, UnitCode unit) {
        if (rows.isOpen(programme.code(), month.atDay(1), unit.value())) {
            throw another(programme, month);
        }
    }

    private static Refusal another(ProgrammeRow programme, YearMonth month) {
        return new Refusal("Kỳ chi trả “%s” tháng %s của đơn vị đã được mở và chưa khóa sổ"
                .formatted(programme.name(), SHOWN_MONTH.format(month)));
    }

    private DueDate due(CaseVariables variables, YearMonth month, LocalDate today) {
        var chosen = variables.date(CaseVariables.CASE_DUE, "Thời hạn");
        if (chosen == null) {
            var last = calendar.lastWorkingDay(today, month);
            return last.date().isBefore(today) ? calendar.workingDays(today, DEFAULT_WORKING_DAYS) : last;
        }
        if (chosen.isBefore(today)) {
            throw new Refusal("Thời hạn %s đã qua".formatted(SHOWN.format(chosen)));
        }
        return calendar.on(today, chosen);
    }

    /** Of two at once, the index on periods that run lets one through. */
    private long write(CaseFile file, ProgrammeRow programme, YearMonth month, UnitCode unit, long fund) {
        try {
            return rows.insertPeriod(
                    file.caseId(),
                    programme.code(),
                    month.atDay(1),
                    unit.value(),
                    fund,
                    file.openedBy(),
                    file.openedAt());
        } catch (DuplicateKeyException e) {
            throw another(programme, month);
        }
    }
}
