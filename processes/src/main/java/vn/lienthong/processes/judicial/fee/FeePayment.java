package vn.lienthong.processes.judicial.fee;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.clock.RequestClock;
import vn.lienthong.processes.judicial.fee.mybatis.FeeMapper;

/** That a fee was paid, wherever. Whoever calls holds the request's lock. */
@Component
class FeePayment {

    private final FeeMapper rows;
    private final JudicialStates states;
    private final RequestClock requestClock;

    FeePayment(FeeMapper rows, JudicialStates states, RequestClock requestClock) {
        this.rows = rows;
        this.states = states;
        this.requestClock = requestClock;
    }

    void take(DelegateExecution execution, JudicialRequest request, Instant at, @Nullable String receipt) {
        rows.paid(request.id(), at, receipt);
        states.change(request, JudicialState.ACCEPTED);
        requestClock.start(execution, request, at);
    }
}
