package vn.lienthong.workers.callback.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;
import vn.lienthong.workers.callback.CallbackDesk;
import vn.lienthong.workers.callback.CallbackSettings;
import vn.lienthong.workers.callback.Desks;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Asked;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.messaging.RefusedMessages;

class CallbackHandoverTest {

    private final CallbackSettings settings =
            new CallbackSettings("callbacks", "refused", 1, 1, Duration.ofSeconds(5), Duration.ofSeconds(5));
    private final List<String> away = new ArrayList<>();
    private final PlayedServer server = PlayedServer.start(this::answer);
    private final RefusedMessages refused = mock(RefusedMessages.class);
    private final CallbackDesk desk = Desks.at(server, settings);
    private final CallbackHandover handover = new CallbackHandover(desk, refused, settings);

    @AfterEach
    void ends() {
        server.close();
    }

    private Told answer(Asked asked) {
        if (asked.text().equals("unreadable")) {
            return Told.of(400);
        }
        return away.contains(asked.text()) ? Told.of(503) : Told.of(204);
    }

    @Test
    void handsOverInOrderAndByteForByte() throws InterruptedException {
        handover.take(messages("một", "hai", "ba"));
        assertThat(server.asked()).extracting(Asked::text).containsExactly("một", "hai", "ba");
        assertThat(server.asked().get(0).path()).isEqualTo("/internal/callbacks");
        assertThat(server.asked().get(0).header("Authorization")).startsWith("Basic ");
        verifyNoInteractions(refused);
    }

    @Test
    void goesNoFurtherThanWhatIsNotTaken() {
        away.add("hai");
        var failure = catchThrowableOfType(
                BatchListenerFailedException.class, () -> handover.take(messages("một", "hai", "ba")));
        assertThat(Objects.requireNonNull(failure).getIndex()).isEqualTo(1);
        assertThat(failure.toString() + failure.getCause()).doesNotContain("hai");
        assertThat(server.asked()).extracting(Asked::text).containsExactly("một", "hai");
    }

    @Test
    void waitsForAProcessApplicationThatIsAway() {
        server.close();
        var failure =
                catchThrowableOfType(BatchListenerFailedException.class, () -> handover.take(messages("một", "hai")));
        assertThat(Objects.requireNonNull(failure).getIndex()).isZero();
    }

    @Test
    void keepsWhatCanNotBeReadElsewhereAndGoesOn() throws InterruptedException {
        handover.take(messages("một", "unreadable", "ba"));
        verify(refused).keep(eq("refused"), eq("JR-1"), eq("unreadable"), any());
        assertThat(server.asked()).hasSize(3);
    }

    private static List<ConsumerRecord<String, String>> messages(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new ConsumerRecord<>("callbacks", 0, i, "JR-" + i, values[i]))
                .toList();
    }
}
