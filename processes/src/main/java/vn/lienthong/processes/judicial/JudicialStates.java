package vn.lienthong.processes.judicial;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.mybatis.StateMapper;

/** Changes how far a request is. The ledger itself refuses what may not follow what. */
@Component
public class JudicialStates {

    private final StateMapper rows;
    private final Clock clock;

    JudicialStates(StateMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Whoever calls holds the request's lock.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when this state may not follow the one before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(JudicialRequest request, JudicialState to) {
        rows.change(request.id(), to, clock.instant());
    }
}
