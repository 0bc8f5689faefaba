package vn.lienthong.processes.judicial.news;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.clock.RequestClock;
import vn.lienthong.processes.judicial.news.mybatis.NewsMapper;

/** The issuer has gone on without the citizen's answer: nobody waits for it any more, and the clock goes on. */
@Component
class DropJudicialQuestion implements JavaDelegate {

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final NewsMapper rows;
    private final RequestClock requestClock;
    private final Clock clock;

    DropJudicialQuestion(
            JudicialRequests requests, JudicialStates states, NewsMapper rows, RequestClock requestClock, Clock clock) {
        this.requests = requests;
        this.states = states;
        this.rows = rows;
        this.requestClock = requestClock;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        rows.drop(request.id(), clock.instant());
        states.change(request, JudicialState.SUBMITTED);
        requestClock.start(execution, request);
    }
}
