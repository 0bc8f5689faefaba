package vn.lienthong.processes.modeler.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Process;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.opening.CaseOpening;
import vn.lienthong.processes.opening.CaseVariables;

/** The variables that later parts of a diagram go by, as the real work would leave them; docs/contracts.md names them. */
class PlayedWork {

    private static final int MONTHS_FOR_A_CASE = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final String CODE = "CHAY-THU-0001";

    private final Playing playing;
    private final SampleOffices offices;

    PlayedWork(Playing playing, SampleOffices offices) {
        this.playing = playing;
        this.offices = offices;
    }

    Map<String, Object> effects(String bean, DelegateExecution execution) {
        return switch (bean) {
            case "openCase" -> opened(execution, Map.of(CaseVariables.LEAD, lead(execution)));
            case "openPayoutPeriod" ->
                opened(execution, Map.of("period", 1L, "programme", "BTXH", "month", "2026-01", "fund", 1_000_000L));
            case "openJudicialRequest" ->
                opened(
                        execution,
                        Map.of(
                                "request",
                                1L,
                                "issuer",
                                "CAT",
                                "formType",
                                "FORM_1",
                                "payment",
                                "ONLINE",
                                "paper",
                                false,
                                "closed",
                                false));
            case "applyJudicialRules" -> Map.of("fee", 200_000L);
            case "nextJudicialNews" -> Map.of("news", news());
            case "closeJudicialRequest" -> Map.of("closed", true);
            case "takeJudicialNotice" -> Map.of("noticeWanted", true);
            case "reservePayoutFund" -> Map.of("funded", true);
            case "changeCaseDue" -> Map.of(CaseVariables.CASE_DUE, startOf(day(execution, "newCaseDue")));
            case "nextMonth" -> nextMonth();
            case "recordForward" -> forward(execution);
            default -> Map.of();
        };
    }

    private Map<String, Object> opened(DelegateExecution execution, Map<String, Object> own) {
        var effects = new HashMap<>(own);
        var due = startOf(playing.story().today().plusMonths(MONTHS_FOR_A_CASE));
        var process = execution.getBpmnModelInstance().getModelElementById(CaseOpening.processKey(execution));
        var name = process instanceof Process named ? Objects.requireNonNullElse(named.getName(), "") : "";
        execution.setProcessBusinessKey(CODE);
        effects.put(CaseVariables.CASE_CODE, CODE);
        effects.put(CaseVariables.CASE_TITLE, name + " (chạy thử)");
        effects.put(CaseVariables.CASE_DUE, due);
        return effects;
    }

    private String lead(DelegateExecution execution) {
        return execution.getVariable(CaseVariables.LEAD) instanceof String chosen && !chosen.isBlank()
                ? chosen
                : offices.agency(String.valueOf(execution.getVariable(CaseVariables.UNIT)));
    }

    /** Whoever waits has nothing to look at before somebody has said something. */
    private String news() {
        var story = playing.story();
        if (!story.heard("IssuerNews")) {
            return "NONE";
        }
        var told = story.takeNews("IssuerNews");
        return told.isEmpty() ? "RESULT" : told;
    }

    private Map<String, Object> nextMonth() {
        var month = YearMonth.from(playing.story().today());
        var from = startOf(month.plusMonths(1).atDay(1));
        return Map.of("reportMonth", MONTH.format(month), "reportFrom", from, CaseVariables.CASE_DUE, from);
    }

    /** The task comes up again, on the other agency's desk. */
    private static Map<String, Object> forward(DelegateExecution execution) {
        var caller = execution.getProcessInstance().getSuperExecution();
        if (caller != null
                && execution.getVariable("taskKey") instanceof String task
                && execution.getVariable("forwardTo") instanceof String agency) {
            caller.getProcessInstance().setVariable(Agencies.holderVariable(task), agency);
        }
        return Map.of();
    }

    private LocalDate day(DelegateExecution execution, String variable) {
        try {
            return LocalDate.parse(String.valueOf(execution.getVariable(variable)));
        } catch (DateTimeParseException none) {
            return playing.story().today().plusMonths(MONTHS_FOR_A_CASE);
        }
    }

    private static Date startOf(LocalDate day) {
        return Date.from(Instant.from(day.atStartOfDay(Story.VIETNAM)));
    }
}
