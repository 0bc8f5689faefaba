package vn.lienthong.processes.judicial;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for one person's criminal record. Whom it is about is kept apart: {@link JudicialPerson}.
 *
 * @param caller account that sent it; of a request that an officer entered, {@link #DESK}
 * @param requestId the caller's own, else {@code LT-<case code>}
 * @param contentHash SHA-256 of what the caller sent, hex
 * @param issuer code of the agency that issues it: the one of the day of receipt
 * @param unit code of the province
 * @param organisation who asks for it, where that is no person
 * @param paper whether it is wanted on paper too, to be sent to {@code postalAddress}
 * @param residences JSON: where the person has lived, as the registry knows it
 * @param abroad whether the person has lived abroad, as the registry knows it
 * @param relation of the requester to the person: {@code CONFIRMED}, {@code UNCONFIRMED} or {@code NONE}
 * @param limitValue in {@code limitUnit}: {@code DAY}, {@code WORKING_DAY} or {@code HOUR}
 * @param dueAt with the clock's stops so far counted in; while the clock stands, as it was when it stopped
 * @param refusal code of the reason; see {@link #wasRefused} for whether it is more than the rules' proposal
 * @param fee đồng; 0 for whoever need not pay, null before it is decided
 * @param stoppedAt when it was given up after it had been sent; null for all that came to their end
 * @param newsApplied number of the issuer's last news that has had its effect
 */
public record JudicialRequest(
        long id,
        String caseId,
        String caseCode,
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
        boolean electronic,
        boolean paper,
        @Nullable String postalAddress,
        Payment payment,
        @Nullable Exemption exemption,
        JudicialState state,
        LocalDate receivedOn,
        Instant receivedAt,
        String receivedBy,
        @Nullable String identityLevel,
        @Nullable String residences,
        @Nullable Boolean abroad,
        @Nullable String relation,
        @Nullable Limit limitCode,
        @Nullable Integer limitValue,
        @Nullable String limitUnit,
        @Nullable Instant dueAt,
        @Nullable String refusal,
        @Nullable String refusalText,
        @Nullable Long fee,
        @Nullable Instant paidAt,
        @Nullable String feeReceipt,
        @Nullable Instant submittedAt,
        @Nullable Instant stoppedAt,
        int newsApplied,
        @Nullable Instant closedAt) {

    /** The caller of requests that officers enter. */
    public static final String DESK = "desk";

    /** The National Public Service Portal's code of its state, 1 to 10. */
    public int portalState() {
        return (state == JudicialState.CLOSED ? endedAs() : state).portalState(submittedAt != null);
    }

    /** Whether nothing more is done for it, but for telling so. */
    public boolean hasEnded() {
        return state == JudicialState.WITHDRAWN || state == JudicialState.STOPPED || state == JudicialState.CLOSED;
    }

    /** Whether the citizen has taken it back. */
    public boolean wasWithdrawn() {
        return state == JudicialState.WITHDRAWN
                || state == JudicialState.CLOSED && endedAs() == JudicialState.WITHDRAWN;
    }

    /** Whether it was refused: by an officer, or by its issuer. What the rules propose is no refusal yet. */
    public boolean wasRefused() {
        return state == JudicialState.REFUSED || state == JudicialState.CLOSED && endedAs() == JudicialState.REFUSED;
    }

    /** What it was when it was closed. Only what was never sent can be withdrawn; what was, is stopped. */
    private JudicialState endedAs() {
        if (stoppedAt != null) {
            return JudicialState.STOPPED;
        }
        if (refusal != null) {
            return JudicialState.REFUSED;
        }
        return submittedAt == null ? JudicialState.WITHDRAWN : JudicialState.DELIVERED;
    }

    /** What partners know it by: the same whenever it is computed again. */
    public String partnerRequestId() {
        return "JR-" + id;
    }

    /** What the record contains: 1 leaves out what is expunged. */
    public enum FormType {
        FORM_1("Phiếu lý lịch tư pháp số 1"),
        FORM_2("Phiếu lý lịch tư pháp số 2");

        private final String words;

        FormType(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whose record it is, seen from whoever asks. */
    public enum Subject {
        SELF("Bản thân"),
        CHILD("Con chưa thành niên"),
        WARD("Người được giám hộ");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How the fee is paid. */
    public enum Payment {
        ONLINE("Trực tuyến"),
        COUNTER("Tại quầy");

        private final String words;

        Payment(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whom the law lets pay nothing, or less. */
    public enum Exemption {
        EXEMPT("Được miễn phí"),
        REDUCED("Được giảm phí");

        private final String words;

        Exemption(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Which of the law's limits holds; its value is a parameter of the day of receipt. */
    public enum Limit {
        NORMAL,
        LONG,
        URGENT;

        /** Code of the parameter that has its value and unit. */
        public String parameter() {
            return "JUDICIAL_LIMIT_" + name();
        }
    }
}
