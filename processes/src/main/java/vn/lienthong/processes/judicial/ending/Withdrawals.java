package vn.lienthong.processes.judicial.ending;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.engine.CaseMessages;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.ending.mybatis.WithdrawalMapper;

/** Takes requests back, as long as nothing was sent: whoever sends one writes that down first, under the same lock. */
@Component
public class Withdrawals {

    private static final Set<JudicialState> UNSENT =
            EnumSet.of(JudicialState.RECEIVED, JudicialState.ACCEPTED, JudicialState.AWAITING_FEE);

    static final String MESSAGE = "Withdrawn";

    private final JudicialStates states;
    private final WithdrawalMapper rows;
    private final CaseMessages messages;
    private final Clock clock;

    Withdrawals(JudicialStates states, WithdrawalMapper rows, CaseMessages messages, Clock clock) {
        this.states = states;
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether nothing of it was sent yet, as far as its row says. */
    public boolean mayStill(JudicialRequest request) {
        return UNSENT.contains(request.state());
    }

    /**
     * Withdraws a request; again changes nothing. Whoever calls holds the request's lock.
     *
     * @param reason the citizen's words
     * @param by account of the caller, or of the officer whom the citizen told
     * @return false when it was sent, or has ended otherwise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(JudicialRequest request, String reason, String by) {
        if (!mayStill(request)) {
            return request.wasWithdrawn();
        }
        states.change(request, JudicialState.WITHDRAWN);
        rows.withdrawn(request.id(), reason, by, clock.instant());
        messages.tell(request.caseId(), MESSAGE);
        return true;
    }
}
