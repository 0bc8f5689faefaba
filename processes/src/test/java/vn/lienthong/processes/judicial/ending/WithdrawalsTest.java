package vn.lienthong.processes.judicial.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.processes.engine.CaseMessages;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.ending.mybatis.WithdrawalMapper;
import vn.lienthong.processes.judicial.paper.Requests;

class WithdrawalsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:15:00Z");

    private final JudicialStates states = mock(JudicialStates.class);
    private final WithdrawalMapper rows = mock(WithdrawalMapper.class);
    private final CaseMessages messages = mock(CaseMessages.class);
    private final Withdrawals withdrawals = new Withdrawals(states, rows, messages, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void endsTheCaseAndKeepsWhoSaidSo() {
        var request = Requests.aRequest().state(JudicialState.AWAITING_FEE).build();
        assertThat(withdrawals.withdraw(request, "Không cần nữa", "cat.cb")).isTrue();
        verify(states).change(request, JudicialState.WITHDRAWN);
        verify(rows).withdrawn(request.id(), "Không cần nữa", "cat.cb", NOW);
        verify(messages).tell(request.caseId(), "Withdrawn");
    }

    @ParameterizedTest
    @EnumSource(
            value = JudicialState.class,
            names = {"RECEIVED", "ACCEPTED", "AWAITING_FEE"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesWhatWasSentOrHasEnded(JudicialState state) {
        var request = Requests.aRequest().state(state).build();
        assertThat(withdrawals.mayStill(request)).isFalse();
        assertThat(withdrawals.withdraw(request, "Không cần nữa", "cat.cb"))
                .isEqualTo(state == JudicialState.WITHDRAWN);
        verifyNoInteractions(states, rows, messages);
    }
}
