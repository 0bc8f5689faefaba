package vn.lienthong.processes.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import vn.lienthong.processes.callback.Stray.Settlement;
import vn.lienthong.processes.callback.mybatis.StrayMapper;
import vn.lienthong.processes.callback.mybatis.StrayRow;

class StraysTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:15:00Z");

    private final StrayMapper rows = mock(StrayMapper.class);
    private final List<Callback> offered = new ArrayList<>();

    @Test
    void takesAStrayWhoseRequestIsThereByNow() {
        when(rows.byId(1)).thenReturn(Optional.of(row(1, 2, null)));
        when(rows.settle(anyLong(), any(), anyString(), any(), any())).thenReturn(1);
        assertThat(strays(Optional.empty()).tryAgain(1, "quantri")).isEmpty();
        assertThat(offered).singleElement().satisfies(callback -> {
            assertThat(callback.requestId()).isEqualTo("JR-7");
            assertThat(callback.number()).isEqualTo(2);
            assertThat(callback.data().path("text").asText()).isEqualTo("Cần bản sao");
        });
        verify(rows).settle(1, Settlement.TAKEN, "quantri", NOW, null);
    }

    @Test
    void keepsWhyAStrayIsStillOne() {
        when(rows.byId(1)).thenReturn(Optional.of(row(1, 2, null)));
        assertThat(strays(Optional.of(StrayReason.LATE)).tryAgain(1, "quantri")).contains(StrayReason.LATE);
        verify(rows).changeReason(1, StrayReason.LATE);
        verify(rows, never()).settle(anyLong(), any(), anyString(), any(), any());
    }

    @Test
    void settlesNothingTwice() {
        when(rows.byId(1)).thenReturn(Optional.of(row(1, 2, Settlement.SET_ASIDE)));
        when(rows.byId(9)).thenReturn(Optional.empty());
        var strays = strays(Optional.empty());
        assertThatThrownBy(() -> strays.tryAgain(1, "quantri")).isInstanceOf(Strays.NoLongerOpen.class);
        assertThatThrownBy(() -> strays.setAside(1, "quantri", "lặp")).isInstanceOf(Strays.NoLongerOpen.class);
        assertThatThrownBy(() -> strays.tryAgain(9, "quantri")).isInstanceOf(Strays.NoLongerOpen.class);
        assertThat(offered).isEmpty();
    }

    @Test
    void leavesAStrayToWhoeverWasFaster() {
        when(rows.byId(1)).thenReturn(Optional.of(row(1, 2, null)));
        var strays = strays(Optional.empty());
        assertThatThrownBy(() -> strays.tryAgain(1, "quantri")).isInstanceOf(Strays.NoLongerOpen.class);
        assertThatThrownBy(() -> strays.setAside(1, "quantri", "lặp")).isInstanceOf(Strays.NoLongerOpen.class);
    }

    @Test
    void givesARequestWhatCameBeforeItInThePartnersOrder() {
        when(rows.settle(anyLong(), any(), anyString(), any(), any())).thenReturn(1);
        when(rows.openOf(eq("JR-7"), anyInt())).thenReturn(List.of(row(5, 1, null), row(4, 2, null)));
        strays(Optional.empty()).adopt("JR-7");
        assertThat(offered).extracting(Callback::number).containsExactly(1, 2);
        verify(rows).settle(eq(5L), eq(Settlement.TAKEN), eq("system"), any(), isNull());
    }

    @Test
    void keepsTheDataAsItIs() {
        var callback = row(1, 2, null);
        strays(Optional.empty())
                .keep(
                        new Callback(
                                callback.callbackId(),
                                callback.partner(),
                                callback.requestId(),
                                callback.type(),
                                2,
                                NOW,
                                new ObjectMapper().createObjectNode().put("text", "Cần bản sao")),
                        StrayReason.UNKNOWN_REQUEST);
        verify(rows).keep(any(), eq("{\"text\":\"Cần bản sao\"}"), eq(NOW), eq(StrayReason.UNKNOWN_REQUEST));
    }

    private Strays strays(Optional<StrayReason> answer) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("intake", (CallbackIntake) callback -> {
            offered.add(callback);
            return answer;
        });
        return new Strays(
                rows,
                beans.getBeanProvider(CallbackIntake.class),
                new ObjectMapper(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static StrayRow row(long id, int number, @Nullable Settlement settled) {
        return new StrayRow(
                id,
                "cb-" + id,
                "issuer-cat",
                "JR-7",
                "MORE_INFO",
                number,
                "{\"text\": \"Cần bản sao\"}",
                NOW,
                NOW,
                StrayReason.UNKNOWN_REQUEST,
                settled,
                settled == null ? null : "quantri",
                settled == null ? null : NOW,
                null);
    }
}
