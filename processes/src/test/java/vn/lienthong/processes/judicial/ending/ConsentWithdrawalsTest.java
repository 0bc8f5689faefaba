package vn.lienthong.processes.judicial.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.processes.engine.CaseMessages;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.opening.Consents;
import vn.lienthong.processes.judicial.result.Results;

class ConsentWithdrawalsTest {

    private static final String WHY = "Không đồng ý nữa";

    private final Consents consents = mock(Consents.class);
    private final Withdrawals withdrawals = mock(Withdrawals.class);
    private final Stops stops = mock(Stops.class);
    private final Results results = mock(Results.class);
    private final CaseMessages messages = mock(CaseMessages.class);
    private final JudicialRequest request = mock(JudicialRequest.class);
    private final ConsentWithdrawals consentWithdrawals =
            new ConsentWithdrawals(consents, withdrawals, stops, results, messages);

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "ACCEPTED", "AWAITING_FEE"})
    void takesBackWhatWasNotSent(JudicialState state) {
        assertThat(withdraws(state)).isTrue();
        verify(withdrawals).withdraw(request, WHY, "cat.cb");
        verify(consents).withdraw(request);
        verifyNoInteractions(stops);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "AWAITING_CITIZEN", "RESULT", "CHECKED"})
    void stopsWhatWasSentAndDropsItsRecord(JudicialState state) {
        assertThat(withdraws(state)).isTrue();
        verify(results).drop(request);
        verify(stops).stop(request, StopCause.CONSENT, WHY, "cat.cb");
        verify(messages).tell("case-7", "Withdrawn");
        verify(consents).withdraw(request);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERED", "REFUSED", "WITHDRAWN", "STOPPED", "CLOSED"})
    void notesItAloneOnceTheRequestHasEnded(JudicialState state) {
        assertThat(withdraws(state)).isTrue();
        verify(consents).withdraw(request);
        verifyNoInteractions(withdrawals, stops, results, messages);
        assertThat(consentWithdrawals.mayStill(request)).isFalse();
    }

    @Test
    void waitsUntilItIsClearWhetherTheIssuerHasIt() {
        assertThat(withdraws(JudicialState.SUBMITTING)).isFalse();
        verify(consents, never()).withdraw(any());
    }

    private boolean withdraws(JudicialState state) {
        when(request.state()).thenReturn(state);
        when(request.caseId()).thenReturn("case-7");
        return consentWithdrawals.withdraw(request, WHY, "cat.cb");
    }
}
