package vn.lienthong.processes.judicial.ending;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.news.Patience;
import vn.lienthong.processes.judicial.news.Supplements;
import vn.lienthong.processes.opening.CaseVariables;

/** The officer stops a request whose citizen has not answered in time: reads {@code reason}. */
@Component
class StopJudicialRequest implements JavaDelegate {

    private final JudicialRequests requests;
    private final Supplements supplements;
    private final Patience patience;
    private final Stops stops;
    private final Clock clock;

    StopJudicialRequest(
            JudicialRequests requests, Supplements supplements, Patience patience, Stops stops, Clock clock) {
        this.requests = requests;
        this.supplements = supplements;
        this.patience = patience;
        this.stops = stops;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        var askedAt = supplements.askedAt(request).orElseThrow(() -> new Refusal("Công dân không còn phải bổ sung gì"));
        demandPatience(request, askedAt);
        var reason = new CaseVariables(execution).required("reason", "lý do");
        stops.stop(request, StopCause.UNANSWERED, reason, CurrentUser.id());
    }

    private void demandPatience(JudicialRequest request, Instant askedAt) {
        var until = patience.ofCitizenEndsAt(request, askedAt);
        if (until.isAfter(clock.instant())) {
            throw new Refusal("Chưa dừng được: công dân còn thời hạn bổ sung đến %s".formatted(ShownTime.time(until)));
        }
    }
}
