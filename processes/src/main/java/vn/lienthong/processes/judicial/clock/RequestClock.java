package vn.lienthong.processes.judicial.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.calendar.LegalClock;
import vn.lienthong.processes.calendar.LegalClock.Beginning;
import vn.lienthong.processes.calendar.LegalLimit;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.OpenTasks;
import vn.lienthong.processes.history.CaseEvent.ClockStarted;
import vn.lienthong.processes.history.CaseEvent.ClockStopped;
import vn.lienthong.processes.history.CaseJournal;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequest.Limit;
import vn.lienthong.processes.judicial.clock.mybatis.ClockMapper;
import vn.lienthong.processes.opening.CaseDue;
import vn.lienthong.processes.parameter.LegalParameters;

/**
 * The legal clock of a request. It stands while the citizen must pay or supply something; then the rest of the limit, or
 * of the date that was promised with an apology, is counted on. Whoever calls holds the request's lock.
 */
@Component
public class RequestClock {

    private final ClockMapper rows;
    private final LimitOfDay limits;
    private final LegalParameters parameters;
    private final LegalClock legalClock;
    private final CaseDue caseDue;
    private final OpenTasks tasks;
    private final CaseJournal journal;
    private final Clock clock;

    RequestClock(
            ClockMapper rows,
            LimitOfDay limits,
            LegalParameters parameters,
            LegalClock legalClock,
            CaseDue caseDue,
            OpenTasks tasks,
            CaseJournal journal,
            Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.parameters = parameters;
        this.legalClock = legalClock;
        this.caseDue = caseDue;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing happens when it stands already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(JudicialRequest request, StopReason reason) {
        var now = clock.instant();
        if (rows.stop(request.id(), now, reason.name()) > 0) {
            journal.record(request.caseId(), new ClockStopped(now, CurrentUser.id(), reason.words()));
        }
    }

    /** Lets the clock go on from now, with a due date that is as much later as the rest of the limit demands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(DelegateExecution execution, JudicialRequest request) {
        start(execution, request, clock.instant());
    }

    /**
     * As above, from the moment at which the citizen had done what was asked: that this is heard of later is not the
     * citizen's gain, nor the agency's. Work that lay open when the clock stopped gets the rest of its time, too.
     *
     * @param done a moment after now is now, one before the stop is the stop
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(DelegateExecution execution, JudicialRequest request, Instant done) {
        var stopped = rows.standingSince(request.id());
        if (stopped.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var from = latest(stopped.get(), done.isAfter(now) ? now : done);
        rows.start(request.id(), from);
        var due = due(request, limit(request));
        change(execution, request, due, "Đồng hồ chạy lại, tính tiếp phần thời hạn còn lại");
        journal.record(request.caseId(), new ClockStarted(now, CurrentUser.id(), due.at()));
        tasks.reschedule(request.caseId(), (createdAt, dueAt) -> rest(createdAt, dueAt, stopped.get(), from));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** What was asked while the clock stood is the citizen's, and what was late before stays late. */
    private Optional<Instant> rest(Instant createdAt, Instant dueAt, Instant stopped, Instant from) {
        if (!createdAt.isBefore(stopped) || !dueAt.isAfter(stopped)) {
            return Optional.empty();
        }
        var rest = legalClock.between(stopped, dueAt, LegalLimit.Unit.WORKING_DAY);
        return Optional.of(legalClock.due(Beginning.at(from), rest, List.of()).at());
    }

    /** Whoever ends a request no longer waits for the citizen. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(JudicialRequest request) {
        rows.start(request.id(), clock.instant());
    }

    /** Gives a request the limit of its day that the rules, or the issuer, have found to hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void limit(DelegateExecution execution, JudicialRequest request, Limit code, String why) {
        var limit = limits.of(code, request.receivedOn());
        rows.setLimit(request.id(), code.name(), limit);
        change(execution, request, due(request, limit), "%s: %s".formatted(why, limit.words()));
    }

    /** Promises another date. What comes later, stops too, is counted from this day towards it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void promise(DelegateExecution execution, JudicialRequest request, DueDate due, String reason) {
        rows.promise(
                request.id(),
                rows.promises(request.id()) + 1,
                reason,
                Objects.requireNonNull(request.dueAt(), "a request without a due date is never late"),
                due.at(),
                CurrentUser.id(),
                clock.instant());
        change(execution, request, due, "Xin lỗi và hẹn lại: " + reason);
    }

    /** How often another date may be promised for a request of its day. */
    int mostPromises(JudicialRequest request) {
        return parameters.value("JUDICIAL_APOLOGIES", request.receivedOn()).intValueExact();
    }

    boolean mayPromise(JudicialRequest request) {
        return rows.promises(request.id()) < mostPromises(request);
    }

    private DueDate due(JudicialRequest request, LegalLimit limit) {
        var promise = rows.lastPromise(request.id());
        if (promise.isEmpty()) {
            var beginning = new Beginning(request.receivedOn(), request.receivedAt());
            return legalClock.due(beginning, limit, rows.pauses(request.id(), Instant.EPOCH));
        }
        var signedAt = promise.get().signedAt();
        var promised = legalClock.between(signedAt, promise.get().newDueAt(), limit.unit());
        return legalClock.due(Beginning.at(signedAt), promised, rows.pauses(request.id(), signedAt));
    }

    private static LegalLimit limit(JudicialRequest request) {
        return new LegalLimit(
                Objects.requireNonNull(request.limitValue(), "the clock is not stopped before there is a limit"),
                LegalLimit.Unit.valueOf(Objects.requireNonNull(request.limitUnit())));
    }

    private void change(DelegateExecution execution, JudicialRequest request, DueDate due, String why) {
        rows.setDue(request.id(), due.at());
        if (!due.at().equals(request.dueAt())) {
            caseDue.change(execution, due, why);
        }
    }
}
