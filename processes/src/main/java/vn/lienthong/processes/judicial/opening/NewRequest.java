package vn.lienthong.processes.judicial.opening;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.judicial.JudicialRequest.Exemption;
import vn.lienthong.processes.judicial.JudicialRequest.FormType;
import vn.lienthong.processes.judicial.JudicialRequest.Payment;
import vn.lienthong.processes.judicial.JudicialRequest.Subject;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;

/**
 * A request that has been checked and can be written down.
 *
 * @param receivedBy account of the officer, or of the caller
 */
public record NewRequest(
        String caseId,
        String caller,
        String requestId,
        String contentHash,
        String issuer,
        String unit,
        FormType formType,
        Subject subject,
        String purpose,
        @Nullable String organisation,
        boolean urgent,
        boolean foreigner,
        boolean verification,
        boolean electronic,
        boolean paper,
        @Nullable String postalAddress,
        Payment payment,
        @Nullable Exemption exemption,
        LocalDate receivedOn,
        Instant receivedAt,
        String receivedBy,
        Instant dueAt) {

    static FormType formType(RequestContent content) {
        return Objects.requireNonNull(content.formType()) == 1 ? FormType.FORM_1 : FormType.FORM_2;
    }

    static Subject subject(RequestContent content) {
        return Subject.valueOf(Objects.requireNonNull(content.subject()));
    }

    static Payment payment(RequestContent content) {
        return content.payment() == null ? Payment.ONLINE : Payment.valueOf(content.payment());
    }

    static @Nullable Exemption exemption(RequestContent content) {
        return content.exemption() == null ? null : Exemption.valueOf(content.exemption());
    }

    /** In one way of writing, so that the same text is the same to everybody; null for nothing. */
    static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    static Person tidy(Person person) {
        var name = Objects.requireNonNull(tidy(person.fullName())).replaceAll("\\s+", " ");
        return new Person(tidy(person.citizenId()), name, person.birthDate(), person.sex());
    }
}
