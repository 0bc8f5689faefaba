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
import vn.lienthong.processes.judicial.clock.StopReason;
import vn.lienthong.processes.judicial.news.mybatis.NewsMapper;

/** Puts the issuer's question to the citizen; the clock stands until it is answered. */
@Component
class AskJudicialCitizen implements JavaDelegate {

    private static final String NO_QUESTION = "Cơ quan cấp yêu cầu bổ sung thông tin, không nêu nội dung";

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final NewsBook news;
    private final NewsMapper rows;
    private final RequestClock requestClock;
    private final Clock clock;

    AskJudicialCitizen(
            JudicialRequests requests,
            JudicialStates states,
            NewsBook news,
            NewsMapper rows,
            RequestClock requestClock,
            Clock clock) {
        this.requests = requests;
        this.states = states;
        this.news = news;
        this.rows = rows;
        this.requestClock = requestClock;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        var question = news.ofIssuer(request, request.newsApplied())
                .map(asked -> asked.text("text"))
                .filter(text -> !text.isBlank())
                .orElse(NO_QUESTION);
        rows.ask(request.id(), question, clock.instant());
        states.change(request, JudicialState.AWAITING_CITIZEN);
        requestClock.stop(request, StopReason.SUPPLEMENT);
    }
}
