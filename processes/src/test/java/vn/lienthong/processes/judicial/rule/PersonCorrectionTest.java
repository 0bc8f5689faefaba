package vn.lienthong.processes.judicial.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.history.CaseEvent.PersonMended;
import vn.lienthong.processes.history.CaseJournal;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.opening.FieldError;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;
import vn.lienthong.processes.judicial.opening.RequestPeople;
import vn.lienthong.processes.judicial.rule.mybatis.RuleMapper;

class PersonCorrectionTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:15:00Z");
    private static final LocalDate BIRTH = LocalDate.of(2015, 5, 17);
    private static final Person OTHER_CHILD = new Person("070215000002", "Nguyễn Văn Bình", BIRTH, "M");

    private final JudicialRequests requests = mock(JudicialRequests.class);
    private final RequestPeople people = mock(RequestPeople.class);
    private final RuleMapper rows = mock(RuleMapper.class);
    private final CaseJournal journal = mock(CaseJournal.class);
    private final JudicialRequest request = mock(JudicialRequest.class);
    private final PersonCorrection correction =
            new PersonCorrection(requests, people, rows, journal, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void oneChild() {
        var child = new JudicialPerson(Part.SUBJECT, "070215000001", "Nguyễn Văn An", BIRTH, "M");
        when(request.id()).thenReturn(7L);
        when(request.caseId()).thenReturn("case");
        when(requests.lock(7)).thenReturn(request);
        when(requests.people(7)).thenReturn(List.of(child));
    }

    @Test
    void forgetsWhatTheRegistrySaidOfSomebodyElse() {
        assertThat(correction.mend(request, Part.SUBJECT, OTHER_CHILD, "cat.cb"))
                .isEmpty();
        verify(people).write(7, Part.SUBJECT, OTHER_CHILD);
        verify(rows).unidentified(7);
        verify(journal).record("case", new PersonMended(NOW, "cat.cb", "Người được cấp phiếu"));
    }

    @Test
    void forgetsNothingWhereNothingWasWritten() {
        when(people.errors(any())).thenReturn(List.of(new FieldError("person.citizenId", "Số định danh: chưa nhập")));
        assertThat(correction.mend(request, Part.SUBJECT, OTHER_CHILD, "cat.cb"))
                .isNotEmpty();
        verify(people, never()).write(anyLong(), any(), any());
        verify(rows, never()).unidentified(anyLong());
        verifyNoInteractions(journal);
    }

    @Test
    void letsNobodyConfirmWhomTheRegistryWasNotAskedFor() {
        var execution = mock(DelegateExecution.class);
        when(execution.getVariable("request")).thenReturn(7L);
        var confirm = new ConfirmJudicialIdentity(requests, rows);
        assertThatThrownBy(() -> confirm.execute(execution)).isInstanceOf(Refusal.class);
        verify(rows, never()).confirmed(anyLong());

        when(request.identityLevel()).thenReturn("ID_ONLY");
        confirm.execute(execution);
        verify(rows).confirmed(7);
    }
}
