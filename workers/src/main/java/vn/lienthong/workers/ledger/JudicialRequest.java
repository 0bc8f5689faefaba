package vn.lienthong.workers.ledger;

import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.partner.Envelope;

/**
 * A request without the person whom it is about.
 *
 * @param request number in the ledger
 * @param caller account that opened it
 * @param requestId the caller's own
 * @param issuer code of the agency that issues the record
 * @param consent id of the person's consent
 * @param officer account of the officer who is in charge; {@code system} where nobody is
 * @param agency code of the agency that asks
 * @param state as the ledger names it
 */
public record JudicialRequest(
        long request,
        String requestId,
        String caseCode,
        String caller,
        String issuer,
        @Nullable String consent,
        String officer,
        String agency,
        String unit,
        State state) {

    /** What partners know the request by: the same whenever it is computed again. */
    public String partnerId() {
        return "JR-" + request;
    }

    /** @param purpose what a call is for, a code */
    public Envelope envelope(String purpose) {
        return new Envelope(caseCode, officer, agency, purpose, consent);
    }

    /** States of {@code judicial_change}. */
    public enum State {
        RECEIVED,
        ACCEPTED,
        AWAITING_FEE,
        SUBMITTING,
        SUBMITTED,
        AWAITING_CITIZEN,
        RESULT,
        CHECKED,
        DELIVERED,
        REFUSED,
        WITHDRAWN,
        STOPPED,
        CLOSED
    }
}
