package vn.lienthong.processes.judicial.clock;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.opening.CaseVariables;

/** The leader signs an apology with a new date: reads {@code newDue} and {@code reason}. */
@Component
class ApologiseJudicialDelay implements JavaDelegate {

    private final JudicialRequests requests;
    private final RequestClock requestClock;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ApologiseJudicialDelay(
            JudicialRequests requests, RequestClock requestClock, WorkingCalendar calendar, Clock clock) {
        this.requests = requests;
        this.requestClock = requestClock;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        if (!requestClock.mayPromise(request)) {
            throw new Refusal("Chỉ được hẹn lại ngày trả kết quả %d lần".formatted(requestClock.mostPromises(request)));
        }
        var variables = new CaseVariables(execution);
        var due = calendar.days(newDay(variables, request), 0);
        requestClock.promise(execution, request, due, variables.required("reason", "lý do"));
    }

    private LocalDate newDay(CaseVariables variables, JudicialRequest request) {
        var day = variables.date("newDue", "Ngày hẹn mới");
        var dueAt = request.dueAt();
        if (day == null || day.isBefore(LocalDate.now(clock))) {
            throw new Refusal("Ngày hẹn mới phải từ hôm nay trở đi");
        }
        if (dueAt != null && !day.isAfter(LocalDate.ofInstant(dueAt, clock.getZone()))) {
            throw new Refusal("Ngày hẹn mới phải sau ngày hẹn cũ");
        }
        return day;
    }
}
