package vn.lienthong.processes.judicial.opening;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a request says, as it was sent and not yet checked: {@code docs/api/judicial-records.yaml}. The order of the
 * components is that of the text which tells two contents apart.
 *
 * @param formType 1 or 2
 * @param unit code of the province
 */
public record RequestContent(
        @Nullable String requestId,
        @Nullable String subject,
        @Nullable Integer formType,
        @Nullable String purpose,
        @Nullable Person person,
        @Nullable Person requester,
        @Nullable String organisation,
        @Nullable String unit,
        @Nullable Boolean electronic,
        @Nullable Boolean paper,
        @Nullable String postalAddress,
        @Nullable String payment,
        @Nullable String exemption,
        @Nullable Boolean urgent,
        @Nullable Boolean foreigner,
        @Nullable Boolean verification,
        @Nullable Consent consent) {

    public boolean isElectronic() {
        return electronic == null || electronic;
    }

    public boolean isPaper() {
        return Boolean.TRUE.equals(paper);
    }

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "request " + requestId;
    }

    /** Somebody, as the sender writes them. */
    public record Person(
            @Nullable String citizenId,
            @Nullable String fullName,
            @Nullable LocalDate birthDate,
            @Nullable String sex) {

        @Override
        public String toString() {
            return "a person";
        }
    }

    /** That the person agrees. */
    public record Consent(
            @Nullable String id,
            @Nullable Instant givenAt,
            @Nullable String scope) {}
}
