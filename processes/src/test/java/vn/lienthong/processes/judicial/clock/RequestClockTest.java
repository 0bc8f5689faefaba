package vn.lienthong.processes.judicial.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.calendar.LegalClock;
import vn.lienthong.processes.calendar.LegalClock.Beginning;
import vn.lienthong.processes.calendar.LegalLimit;
import vn.lienthong.processes.calendar.LegalLimit.Unit;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.OpenTasks;
import vn.lienthong.processes.engine.OpenTasks.Rescheduling;
import vn.lienthong.processes.history.CaseJournal;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.clock.mybatis.ClockMapper;
import vn.lienthong.processes.opening.CaseDue;
import vn.lienthong.processes.parameter.LegalParameters;

class RequestClockTest {

    private static final Instant STOPPED = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant PAID = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-07T10:00:00Z");
    private static final LegalLimit TWO_DAYS = new LegalLimit(2, Unit.WORKING_DAY);

    private final ClockMapper rows = mock(ClockMapper.class);
    private final LegalClock legalClock = mock(LegalClock.class);
    private final OpenTasks tasks = mock(OpenTasks.class);
    private final JudicialRequest request = mock(JudicialRequest.class);
    private final RequestClock clock = new RequestClock(
            rows,
            mock(LimitOfDay.class),
            mock(LegalParameters.class),
            legalClock,
            mock(CaseDue.class),
            tasks,
            mock(CaseJournal.class),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private final MockedStatic<CurrentUser> user = mockStatic(CurrentUser.class);

    @AfterEach
    void leaves() {
        user.close();
    }

    @BeforeEach
    void stands() {
        user.when(CurrentUser::id).thenReturn("system");
        when(request.id()).thenReturn(7L);
        when(request.caseId()).thenReturn("case-7");
        when(request.receivedOn()).thenReturn(LocalDate.of(2026, 11, 19));
        when(request.receivedAt()).thenReturn(STOPPED);
        when(request.limitValue()).thenReturn(10);
        when(request.limitUnit()).thenReturn("DAY");
        when(request.dueAt()).thenReturn(DUE);
        when(rows.lastPromise(7)).thenReturn(Optional.empty());
        when(rows.standingSince(7)).thenReturn(Optional.of(STOPPED));
        when(legalClock.due(any(), any(), any())).thenReturn(new DueDate(LocalDate.of(2026, 12, 7), DUE, false));
    }

    @Test
    void goesOnFromTheMomentAtWhichTheCitizenHadPaid() {
        start(PAID);
        verify(rows).start(7, PAID);
    }

    @Test
    void goesOnNoEarlierThanItStoppedAndNoLaterThanNow() {
        start(STOPPED.minusSeconds(60));
        verify(rows).start(7, STOPPED);
        start(NOW.plusSeconds(60));
        verify(rows).start(7, NOW);
    }

    @Test
    void staysAsItIsWhileItRuns() {
        when(rows.standingSince(7)).thenReturn(Optional.empty());
        start(PAID);
        verify(rows, never()).start(anyLong(), any());
        verify(tasks, never()).reschedule(any(), any());
    }

    @Test
    void givesWorkThatLayOpenTheRestOfItsTime() {
        var dueThen = Instant.parse("2026-11-24T10:00:00Z");
        var dueNow = Instant.parse("2026-11-25T10:00:00Z");
        when(legalClock.between(STOPPED, dueThen, Unit.WORKING_DAY)).thenReturn(TWO_DAYS);
        when(legalClock.due(Beginning.at(PAID), TWO_DAYS, List.of()))
                .thenReturn(new DueDate(LocalDate.of(2026, 11, 25), dueNow, false));
        var rescheduling = rescheduling();
        assertThat(rescheduling.due(STOPPED.minusSeconds(60), dueThen)).contains(dueNow);
        assertThat(rescheduling.due(STOPPED, dueThen))
                .as("asked while it stood")
                .isEmpty();
        assertThat(rescheduling.due(STOPPED.minusSeconds(60), STOPPED.minusSeconds(1)))
                .as("late before")
                .isEmpty();
    }

    private Rescheduling rescheduling() {
        start(PAID);
        var captor = ArgumentCaptor.forClass(Rescheduling.class);
        verify(tasks).reschedule(eq("case-7"), captor.capture());
        return captor.getValue();
    }

    private void start(Instant done) {
        clock.start(mock(DelegateExecution.class), request, done);
    }
}
