package vn.lienthong.processes.judicial.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.opening.RequestContent.Consent;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;
import vn.lienthong.processes.opening.CaseVariables;

/**
 * Carries a request's content into the diagram's first step: the intake API's in one transient variable, the start form's
 * in one for each field. They are taken out again before anything of it is written: whom a request is about is in the
 * ledger and nowhere in the engine.
 */
@Component
class SentRequest {

    private static final String CONTENT = "content";
    private static final String CALLER = "caller";
    private static final String DESK_CONSENT = "DESK-";

    /** The start form's fields that are not the case's own. */
    private static final List<String> FIELDS = List.of(
            "subject",
            "formType",
            "purpose",
            "citizenId",
            "fullName",
            "birthDate",
            "sex",
            "requesterId",
            "requesterName",
            "requesterBirthDate",
            "requesterSex",
            "organisation",
            "electronic",
            "paper",
            "postalAddress",
            "payment",
            "exemption",
            "urgent",
            "foreigner",
            "verification",
            "consentScope",
            "receivedOn");

    private final ObjectMapper json;
    private final Clock clock;

    SentRequest(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The variables to start a case with. */
    Map<String, Object> variables(RequestContent content, String caller) {
        return Map.of(
                CONTENT, Variables.stringValue(written(content), true), CALLER, Variables.stringValue(caller, true));
    }

    /** What the content is told apart by. */
    String written(RequestContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request's content has no JSON form", e);
        }
    }

    /** Takes what was sent out of the variables. */
    Sent take(DelegateExecution execution) {
        var sent = execution.getVariable(CONTENT) instanceof String content
                ? new Sent(read(content), text(execution, CALLER), null)
                : entered(execution);
        execution.removeVariables(List.of(CONTENT, CALLER));
        execution.removeVariables(FIELDS);
        return sent;
    }

    private RequestContent read(String content) {
        try {
            return json.readValue(content, RequestContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written can't be read", e);
        }
    }

    private Sent entered(DelegateExecution execution) {
        var variables = new CaseVariables(execution);
        var content = new RequestContent(
                DESK_CONSENT + execution.getProcessInstanceId(),
                text(execution, "subject"),
                formType(text(execution, "formType")),
                text(execution, "purpose"),
                new Person(
                        text(execution, "citizenId"),
                        text(execution, "fullName"),
                        day(execution, "birthDate"),
                        text(execution, "sex")),
                requester(execution),
                text(execution, "organisation"),
                text(execution, CaseVariables.UNIT),
                flag(execution, "electronic"),
                flag(execution, "paper"),
                text(execution, "postalAddress"),
                text(execution, "payment"),
                text(execution, "exemption"),
                flag(execution, "urgent"),
                flag(execution, "foreigner"),
                flag(execution, "verification"),
                new Consent(
                        DESK_CONSENT + execution.getProcessInstanceId(),
                        clock.instant(),
                        text(execution, "consentScope")));
        return new Sent(content, null, variables.date("receivedOn", "Ngày tiếp nhận"));
    }

    private static @Nullable Person requester(DelegateExecution execution) {
        var id = text(execution, "requesterId");
        var name = text(execution, "requesterName");
        var birthDate = day(execution, "requesterBirthDate");
        return id == null && name == null && birthDate == null
                ? null
                : new Person(id, name, birthDate, text(execution, "requesterSex"));
    }

    private static @Nullable Integer formType(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "FORM_1" -> 1;
            case "FORM_2" -> 2;
            default -> throw new Refusal("Loại phiếu “%s”: không có lựa chọn này".formatted(text));
        };
    }

    private static @Nullable String text(DelegateExecution execution, String name) {
        return execution.getVariable(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** What is no date is as good as nothing: a refusal that quotes it would bring it into a log. */
    private static @Nullable LocalDate day(DelegateExecution execution, String name) {
        try {
            var text = text(execution, name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Boolean flag(DelegateExecution execution, String name) {
        return execution.getVariable(name) instanceof Boolean flag ? flag : null;
    }
}
