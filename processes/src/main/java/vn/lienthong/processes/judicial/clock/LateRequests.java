package vn.lienthong.processes.judicial.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.engine.OwnTransaction;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.clock.mybatis.ClockMapper;
import vn.lienthong.processes.parameter.LegalParameters;

/**
 * Looks for requests that are due soon (parameters {@code JUDICIAL_APOLOGY_AHEAD}), by the dates as they are now, however they were
 * changed: the leader then gets the apology to sign, as long as the law allows one.
 */
@Component
class LateRequests {

    private static final Logger log = LoggerFactory.getLogger(LateRequests.class);

    private static final int AT_A_TIME = 200;
    private static final String AHEAD = "JUDICIAL_APOLOGY_AHEAD";

    /** Before the end of a limit that is counted in hours. */
    private static final String AHEAD_URGENT = "JUDICIAL_APOLOGY_AHEAD_URGENT";

    private static final String MESSAGE = "DueSoon";

    private final ClockMapper rows;
    private final JudicialRequests requests;
    private final RequestClock requestClock;
    private final LegalParameters parameters;
    private final WorkingCalendar calendar;
    private final RuntimeService runtime;
    private final OwnTransaction transaction;
    private final Clock clock;

    LateRequests(
            ClockMapper rows,
            JudicialRequests requests,
            RequestClock requestClock,
            LegalParameters parameters,
            WorkingCalendar calendar,
            RuntimeService runtime,
            OwnTransaction transaction,
            Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.requestClock = requestClock;
        this.parameters = parameters;
        this.calendar = calendar;
        this.runtime = runtime;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lienthong.deadlines.every:30s}")
    @SchedulerLock(name = "late-requests")
    void look() {
        var today = LocalDate.now(clock);
        var before = calendar.workingDays(today, ahead(AHEAD, today)).at().plusMillis(1);
        var hoursBefore = clock.instant().plus(Duration.ofHours(ahead(AHEAD_URGENT, today)));
        rows.dueBefore(before, hoursBefore, AT_A_TIME).forEach(this::tell);
    }

    /** How the agency works is a matter of today, not of the day of receipt. */
    private int ahead(String code, LocalDate today) {
        return parameters.value(code, today).intValueExact();
    }

    /** One request that can't be handled must not keep the others waiting; it is tried again at the next look. */
    private void tell(long id) {
        try {
            transaction.of(() -> toldOnce(id));
        } catch (RuntimeException e) {
            log.warn("Nobody could be told that request {} is due, trying again: {}", id, e.getMessage());
        }
    }

    private boolean toldOnce(long id) {
        var request = requests.lock(id);
        var dueAt = request.dueAt();
        if (dueAt == null || rows.told(id, dueAt) == 0) {
            return false;
        }
        if (requestClock.mayPromise(request)) {
            runtime.createMessageCorrelation(MESSAGE)
                    .processInstanceId(request.caseId())
                    .correlateAll();
        }
        return true;
    }
}
