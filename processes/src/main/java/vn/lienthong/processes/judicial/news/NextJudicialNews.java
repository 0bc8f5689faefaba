package vn.lienthong.processes.judicial.news;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.callback.Strays;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.news.mybatis.NewsMapper;

/**
 * Applies the issuer's next news, strictly in the order of its numbers; sets {@code news} to its type, or to
 * {@code NONE} while the next one has not come. The request's lock is held until the case waits again.
 */
@Component
class NextJudicialNews implements JavaDelegate {

    private static final String NONE = "NONE";

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final NewsBook news;
    private final NewsMapper rows;
    private final Strays strays;

    NextJudicialNews(JudicialRequests requests, JudicialStates states, NewsBook news, NewsMapper rows, Strays strays) {
        this.requests = requests;
        this.states = states;
        this.news = news;
        this.rows = rows;
        this.strays = strays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        var request = requests.lock(variables.request());
        strays.adopt(request.partnerRequestId());
        variables.news(next(request).map(each -> applied(request, each)).orElse(NONE));
    }

    /** Acknowledgements change nothing, nor do questions the issuer no longer asks; what comes after them counts. */
    private Optional<PartnerNews> next(JudicialRequest request) {
        int number = request.newsApplied() + 1;
        var next = news.ofIssuer(request, number);
        while (next.isPresent() && changesNothing(request, next.get())) {
            news.apply(request, request.issuer(), next.get());
            next = news.ofIssuer(request, ++number);
        }
        return next;
    }

    private boolean changesNothing(JudicialRequest request, PartnerNews each) {
        return switch (NewsType.valueOf(each.type())) {
            case ACK -> true;
            case MORE_INFO -> news.hasGoneOn(request, each.number());
            case EXTENDED, RESULT, REFUSED, PAID -> false;
        };
    }

    private String applied(JudicialRequest request, PartnerNews each) {
        news.apply(request, request.issuer(), each);
        switch (NewsType.valueOf(each.type())) {
            case RESULT -> states.change(request, JudicialState.RESULT);
            case REFUSED -> rows.refusedByIssuer(request.id(), each.text("reason"));
            case ACK, MORE_INFO, EXTENDED, PAID -> {
                // The diagram's next step does what there is to do.
            }
        }
        return each.type();
    }
}
