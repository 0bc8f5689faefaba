package vn.lienthong.processes.judicial.ending;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.engine.CaseMessages;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.opening.Consents;
import vn.lienthong.processes.judicial.result.Results;

/**
 * People who no longer agree that their data is used (Luật Bảo vệ dữ liệu cá nhân): nothing more is asked about them, and
 * a record that nobody has got yet is dropped. What was done before stays done.
 */
@Component
public class ConsentWithdrawals {

    private final Consents consents;
    private final Withdrawals withdrawals;
    private final Stops stops;
    private final Results results;
    private final CaseMessages messages;

    ConsentWithdrawals(
            Consents consents, Withdrawals withdrawals, Stops stops, Results results, CaseMessages messages) {
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.stops = stops;
        this.results = results;
        this.messages = messages;
    }

    /** Whether it still makes a difference to a request, as far as its row says. */
    public boolean mayStill(JudicialRequest request) {
        return switch (request.state()) {
            case RECEIVED, ACCEPTED, AWAITING_FEE, SUBMITTED, AWAITING_CITIZEN, RESULT, CHECKED -> true;
            case SUBMITTING, DELIVERED, REFUSED, WITHDRAWN, STOPPED, CLOSED -> false;
        };
    }

    /**
     * Takes the consent back, and ends the request that goes by it; again, or after the request's end, that is noted
     * alone. Whoever calls holds the request's lock.
     *
     * @param reason the citizen's words
     * @param by account of the caller, or of the officer whom the citizen told
     * @return false while it is just being sent, when nobody can tell whether the issuer has it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(JudicialRequest request, String reason, String by) {
        switch (request.state()) {
            case SUBMITTING -> {
                return false;
            }
            case RECEIVED, ACCEPTED, AWAITING_FEE -> withdrawals.withdraw(request, reason, by);
            case SUBMITTED, AWAITING_CITIZEN, RESULT, CHECKED -> stop(request, reason, by);
            case DELIVERED, REFUSED, WITHDRAWN, STOPPED, CLOSED -> {
                // It has come to its end.
            }
        }
        consents.withdraw(request);
        return true;
    }

    private void stop(JudicialRequest request, String reason, String by) {
        results.drop(request);
        stops.stop(request, StopCause.CONSENT, reason, by);
        messages.tell(request.caseId(), Withdrawals.MESSAGE);
    }
}
