package vn.lienthong.workers.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefreshingTest {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Generations generations = mock(Generations.class);
    private final IndexingSettings settings =
            new IndexingSettings("events", "refused", 1, 1, Duration.ZERO, Duration.ofMillis(250), Duration.ZERO, null);
    private final Refreshing refreshing = new Refreshing(generations, settings);

    @AfterEach
    void end() {
        refreshing.destroy();
    }

    @Test
    void whatWasWrittenIsSeen() {
        refreshing.written(Generation.FIRST, Duration.ZERO);
        verify(generations, timeout(PATIENCE_MILLIS)).refresh(Generation.FIRST);
    }

    /** The last that is written is seen too, however much came before it. */
    @Test
    void whatIsWrittenInBetweenIsSeenTogether() {
        var written = new AtomicInteger();
        var seen = new AtomicInteger();
        var times = new AtomicInteger();
        doAnswer(call -> {
                    seen.set(written.get());
                    return times.incrementAndGet();
                })
                .when(generations)
                .refresh(Generation.FIRST);
        for (int i = 0; i < 10_000; i++) {
            written.incrementAndGet();
            refreshing.written(Generation.FIRST, Duration.ZERO);
        }
        await().until(() -> seen.get() == 10_000);
        assertThat(times.get()).isLessThan(10);
    }

    @Test
    void goesOnAfterItFailed() {
        doThrow(new IndexUnavailable("away")).doNothing().when(generations).refresh(Generation.FIRST);
        refreshing.written(Generation.FIRST, Duration.ZERO);
        verify(generations, timeout(PATIENCE_MILLIS)).refresh(Generation.FIRST);
        refreshing.written(Generation.FIRST, Duration.ZERO);
        verify(generations, timeout(PATIENCE_MILLIS).times(2)).refresh(Generation.FIRST);
    }

    @Test
    void restsLongerWhenItTakesLongOrIsLateAnyway() {
        assertThat(refreshing.rest(Duration.ofMillis(5), Duration.ofMillis(100)))
                .isEqualTo(settings.rest());
        assertThat(refreshing.rest(Duration.ofMillis(200), Duration.ZERO)).isEqualTo(Duration.ofMillis(400));
        assertThat(refreshing.rest(Duration.ofMillis(5), Duration.ofSeconds(8))).isEqualTo(Duration.ofSeconds(2));
        assertThat(refreshing.rest(Duration.ofMillis(5), Duration.ofHours(1))).isEqualTo(Refreshing.LONGEST_REST);
    }
}
