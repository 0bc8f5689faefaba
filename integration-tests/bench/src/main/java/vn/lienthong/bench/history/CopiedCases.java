package vn.lienthong.bench.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Case events in Kafka, made more by copies of what is there under other ids: the indexer brings in more in a second than
 * the engine leaves in a minute, and would be measured before it is warm.
 */
final class CopiedCases {

    private static final String TOPIC = "lienthong.case-events";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofSeconds(1);

    /** An id of a case, task or activity; those of process definitions stand within a longer text, and stay. */
    private static final Pattern ID = Pattern.compile("(\"[0-9a-f]{8}-[0-9a-f-]{15})([0-9a-f]{12})\"");

    /** The end of an id names the machine that made it: changed at its front, it is nobody's. */
    private static final int NODE_BITS = 36;

    private final String bootstrapServers;
    private final Map<TopicPartition, Long> ends;
    private final long events;
    private int copies;

    /** What is in the topic now is what will be copied. */
    CopiedCases(String bootstrapServers) throws IOException {
        this.bootstrapServers = bootstrapServers;
        try (var consumer = consumer(Map.of())) {
            ends = consumer.endOffsets(partitions(consumer));
        }
        var count = new AtomicLong();
        forEach((key, value) ->
                count.addAndGet(JSON.readTree(value).path("events").size()));
        events = count.get();
        if (events == 0) {
            throw new IllegalStateException("There are no case events to copy in " + TOPIC);
        }
    }

    /**
     * Copies all cases until there are this many events more. The first time what was there counts too, as nobody has read it.
     *
     * @return how many there are more
     */
    long add(long more) throws IOException {
        int first = copies + 1;
        int sets = (int) ((more + events - 1) / events);
        copies = first == 1 ? sets - 1 : copies + sets;
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 20),
                new StringSerializer(),
                new StringSerializer())) {
            forEach((key, value) -> {
                for (int copy = first; copy <= copies; copy++) {
                    producer.send(new ProducerRecord<>(TOPIC, key + copy, copy(value, copy)));
                }
            });
        }
        return events * sets;
    }

    /** Waits until somebody has taken all there is, and has said so. */
    void awaitTaken(String group, Duration patience) throws InterruptedException {
        try (var consumer = consumer(Map.of("group.id", group))) {
            var all = partitions(consumer);
            var taken = consumer.endOffsets(all);
            long end = System.nanoTime() + patience.toNanos();
            while (!committed(consumer, all).equals(taken)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "%s has taken %s of %s".formatted(group, committed(consumer, all), taken));
                }
                Thread.sleep(20);
            }
        }
    }

    private static Map<TopicPartition, Long> committed(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        var committed = new HashMap<TopicPartition, Long>();
        consumer.committed(Set.copyOf(partitions))
                .forEach((partition, offset) -> committed.put(partition, offset == null ? 0 : offset.offset()));
        return committed;
    }

    private static String copy(String message, int copy) {
        return ID.matcher(message).replaceAll((MatchResult id) -> "%s%012x\""
                .formatted(id.group(1), Long.parseLong(id.group(2), 16) ^ (long) copy << NODE_BITS));
    }

    private void forEach(Use use) throws IOException {
        try (var consumer = consumer(Map.of())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var message : consumer.poll(POLL)) {
                    if (message.offset() < ends.getOrDefault(partition(message.partition()), 0L)) {
                        use.of(message.key(), message.value());
                    }
                }
            }
        }
    }

    private KafkaConsumer<String, String> consumer(Map<String, Object> more) {
        var settings = new HashMap<>(more);
        settings.put("bootstrap.servers", bootstrapServers);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return consumer.partitionsFor(TOPIC).stream()
                .map(each -> partition(each.partition()))
                .toList();
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition(TOPIC, number);
    }

    private interface Use {
        void of(String key, String value) throws IOException;
    }
}
