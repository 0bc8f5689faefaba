package vn.lienthong.processes.judicial.news;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest.Limit;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.clock.RequestClock;

/** The issuer has to verify in several places: the longer limit of the law holds. It never grows beyond that. */
@Component
class ExtendJudicialLimit implements JavaDelegate {

    private final JudicialRequests requests;
    private final RequestClock requestClock;

    ExtendJudicialLimit(JudicialRequests requests, RequestClock requestClock) {
        this.requests = requests;
        this.requestClock = requestClock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        if (request.limitCode() != Limit.LONG) {
            requestClock.limit(execution, request, Limit.LONG, "Cơ quan cấp gia hạn để xác minh");
        }
    }
}
