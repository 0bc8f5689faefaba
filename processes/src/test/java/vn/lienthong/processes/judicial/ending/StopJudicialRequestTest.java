package vn.lienthong.processes.judicial.ending;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.news.Patience;
import vn.lienthong.processes.judicial.news.Supplements;

class StopJudicialRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:15:00Z");
    private static final Instant ASKED = Instant.parse("2026-11-01T02:15:00Z");

    private final JudicialRequest request = mock(JudicialRequest.class);
    private final JudicialRequests requests = mock(JudicialRequests.class);
    private final Supplements supplements = mock(Supplements.class);
    private final Patience patience = mock(Patience.class);
    private final Stops stops = mock(Stops.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final StopJudicialRequest stop =
            new StopJudicialRequest(requests, supplements, patience, stops, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void open() {
        when(execution.getVariable("request")).thenReturn(7L);
        when(requests.lock(7)).thenReturn(request);
        when(supplements.askedAt(request)).thenReturn(Optional.of(ASKED));
    }

    @Test
    void stopsNobodyWhoMayStillAnswer() {
        when(patience.ofCitizenEndsAt(request, ASKED)).thenReturn(NOW.plusSeconds(1));
        assertThatThrownBy(() -> stop.execute(execution))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("còn thời hạn bổ sung đến");
        verifyNoInteractions(stops);
    }

    @Test
    void demandsAReason() {
        when(patience.ofCitizenEndsAt(request, ASKED)).thenReturn(NOW);
        assertThatThrownBy(() -> stop.execute(execution))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lý do");
        verifyNoInteractions(stops);
    }

    @Test
    void stopsNothingThatIsNotAskedFor() {
        when(supplements.askedAt(any())).thenReturn(Optional.empty());
        assertThatThrownBy(() -> stop.execute(execution)).isInstanceOf(Refusal.class);
        verifyNoInteractions(stops);
    }
}
