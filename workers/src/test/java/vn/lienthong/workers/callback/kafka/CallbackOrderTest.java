package vn.lienthong.workers.callback.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.withSettings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.CallbackDesk;
import vn.lienthong.workers.callback.CallbackDesk.Verdict;
import vn.lienthong.workers.callback.CallbackReader;
import vn.lienthong.workers.callback.CallbackSettings;
import vn.lienthong.workers.callback.Readers;
import vn.lienthong.workers.callback.Sender;
import vn.lienthong.workers.messaging.RefusedMessages;
import vn.lienthong.workers.partner.PlayedLines;

/**
 * A thousand requests whose news comes in any order, several times, late, and while the process application is now and then
 * away or takes something without our hearing of it: all end as they would have ended in order.
 */
class CallbackOrderTest {

    private static final int REQUESTS = 1000;
    private static final int PARTITIONS = 4;
    private static final List<String> SCRIPT = List.of("ACK", "MORE_INFO", "EXTENDED", "MORE_INFO", "RESULT");

    private final ObjectMapper json = PlayedLines.json();
    private final CallbackReader reader = Readers.reader();
    private final CallbackSettings settings =
            new CallbackSettings("callbacks", "refused", 1, 1, Duration.ofSeconds(5), Duration.ofSeconds(2));
    private final Book book = new Book();
    private final RefusedMessages refused = mock(RefusedMessages.class);
    private final CallbackDesk desk =
            mock(CallbackDesk.class, withSettings().stubOnly().defaultAnswer(call -> hand(call.getArgument(0))));
    private final CallbackHandover handover = new CallbackHandover(desk, refused, settings);
    private final Random random = new Random(32);

    @Test
    void endTheSameInWhateverOrderTheyCome() throws InterruptedException {
        var partitions = partitions(arrivals());

        while (!partitions.stream().allMatch(Queue::isEmpty)) {
            handOver(partitions.get(random.nextInt(PARTITIONS)));
        }

        assertThat(book.requests).hasSize(REQUESTS);
        assertThat(book.requests.values()).allSatisfy(said -> {
            assertThat(said.values()).containsExactlyElementsOf(expected());
            assertThat(Book.applied(said)).isEqualTo(SCRIPT.size());
        });
        assertThat(book.conflicts).isEmpty();
        verifyNoInteractions(refused);
    }

    /** As partners send them: shuffled, and some again; what was asked for comes in between. */
    private List<Callback> arrivals() {
        var arrivals = new ArrayList<Callback>();
        for (int request = 1; request <= REQUESTS; request++) {
            for (int number = 1; number <= SCRIPT.size(); number++) {
                for (int times = 1 + random.nextInt(3); times > 0; times--) {
                    arrivals.add(random.nextInt(4) == 0 ? asked(request, number) : called(request, number));
                }
            }
        }
        Collections.shuffle(arrivals, random);
        return arrivals;
    }

    private Callback called(int request, int number) {
        var id = "c-" + request + "-" + number;
        return reader.callback(
                "issuer-cat", Sender.ISSUER, id, said(request, number).getBytes(StandardCharsets.UTF_8));
    }

    private Callback asked(int request, int number) {
        return reader.news("issuer-cat", "JR-" + request, tree(said(request, number)));
    }

    private static String said(int request, int number) {
        var type = SCRIPT.get(number - 1);
        var data = type.equals("MORE_INFO") ? "{\"text\": \"câu " + number + "\"}" : "{\"record\": \"án\"}";
        return "{\"requestId\": \"JR-%d\", \"type\": \"%s\", \"number\": %d, \"at\": \"2026-11-27T04:00:00Z\", \"data\": %s}"
                .formatted(request, type, number, data);
    }

    private static List<String> expected() {
        return List.of(
                "ACK {}",
                "MORE_INFO {\"text\":\"câu 2\"}",
                "EXTENDED {}",
                "MORE_INFO {\"text\":\"câu 4\"}",
                "RESULT {}");
    }

    private List<Queue<String>> partitions(List<Callback> arrivals) {
        List<Queue<String>> partitions = new ArrayList<>();
        IntStream.range(0, PARTITIONS).forEach(i -> partitions.add(new ArrayDeque<>()));
        for (var callback : arrivals) {
            partitions
                    .get(Math.floorMod(callback.requestId().hashCode(), PARTITIONS))
                    .add(written(callback));
        }
        return partitions;
    }

    /** As Kafka does: from the first on that was not taken, again. */
    private void handOver(Queue<String> partition) throws InterruptedException {
        var batch = partition.stream().limit(1 + random.nextInt(40)).toList();
        var records = IntStream.range(0, batch.size())
                .mapToObj(i -> new ConsumerRecord<>("callbacks", 0, i, "JR", batch.get(i)))
                .toList();
        int taken = batch.size();
        try {
            handover.take(records);
        } catch (BatchListenerFailedException e) {
            taken = e.getIndex();
        }
        for (int i = 0; i < taken; i++) {
            partition.remove();
        }
    }

    /** Three of a hundred are not taken; two are, but nobody hears of it. */
    private Verdict hand(byte[] written) throws IOException {
        int fate = random.nextInt(100);
        if (fate < 3) {
            throw new IOException("away");
        }
        book.take(json.readTree(written));
        if (fate < 5) {
            throw new IOException("cut off");
        }
        return Verdict.TAKEN;
    }

    private String written(Callback callback) {
        try {
            return json.writeValueAsString(callback);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code docs/judicial.md} says of news: kept once by number, applied strictly in its order. */
    private static final class Book {

        private final Map<String, SortedMap<Integer, String>> requests = new HashMap<>();
        private final List<String> conflicts = new ArrayList<>();

        void take(JsonNode callback) {
            var said = requests.computeIfAbsent(callback.path("requestId").asText(), id -> new TreeMap<>());
            var content = callback.path("type").asText() + " " + callback.path("data");
            var before = said.putIfAbsent(callback.path("number").asInt(), content);
            if (before != null && !before.equals(content)) {
                conflicts.add(content);
            }
        }

        static int applied(SortedMap<Integer, String> said) {
            int applied = 0;
            while (said.containsKey(applied + 1)) {
                applied++;
            }
            return applied;
        }
    }
}
