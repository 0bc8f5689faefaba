package vn.lienthong.processes.judicial.ending;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.ending.mybatis.WithdrawalMapper;

/** Takes requests back, as long as nothing was sent: whoever sends one writes that down first, under the same lock. */
@Component
public class Withdrawals {

    private static final Set<JudicialState> UNSENT =
            EnumSet.of(JudicialState.RECEIVED, JudicialState.ACCEPTED, JudicialState.AWAITING_FEE);

    private static final String MESSAGE = "Withdrawn";

    private final JudicialStates states;
    private final WithdrawalMapper rows;
    private final RuntimeService runtime;

    Withdrawals(JudicialStates states, WithdrawalMapper rows, RuntimeService runtime) {
        this.states = states;
        this.rows = rows;
        this.runtime = runtime;
    }

    /**
     * Withdraws a request; again changes nothing. Whoever calls holds the request's lock.
     *
     * @param reason the citizen's words
     * @return false when it was sent, or has ended otherwise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(JudicialRequest request, String reason) {
        if (!UNSENT.contains(request.state())) {
            return request.wasWithdrawn();
        }
        states.change(request, JudicialState.WITHDRAWN);
        rows.reason(request.id(), reason);
        runtime.createMessageCorrelation(MESSAGE)
                .processInstanceId(request.caseId())
                .correlateAll();
        return true;
    }
}
