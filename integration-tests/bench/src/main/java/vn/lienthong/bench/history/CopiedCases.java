package vn.lienthong.bench.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
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

    CopiedCases(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Copies all cases until there are at least this many events.
     *
     * @return how many there are then
     */
    long fillUpTo(long wanted) throws IOException {
        long there = forEach((key, value) -> {});
        if (there == 0) {
            throw new IllegalStateException("There are no case events to copy in " + TOPIC);
        }
        int copies = (int) Math.max(0, (wanted - 1) / there);
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 20),
                new StringSerializer(),
                new StringSerializer())) {
            forEach((key, value) -> {
                for (int copy = 1; copy <= copies; copy++) {
                    producer.send(new ProducerRecord<>(TOPIC, key + copy, copy(value, copy)));
                }
            });
        }
        return there * (copies + 1);
    }

    private static String copy(String message, int copy) {
        return ID.matcher(message).replaceAll((MatchResult id) -> "%s%012x\""
                .formatted(id.group(1), Long.parseLong(id.group(2), 16) ^ (long) copy << NODE_BITS));
    }

    /**
     * What is in the topic now.
     *
     * @return the number of events
     */
    private long forEach(Use use) throws IOException {
        long events = 0;
        try (var consumer = new KafkaConsumer<String, String>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(each -> new TopicPartition(TOPIC, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var message : consumer.poll(POLL)) {
                    if (message.offset() < ends.getOrDefault(partition(message.partition()), 0L)) {
                        events += JSON.readTree(message.value()).path("events").size();
                        use.of(message.key(), message.value());
                    }
                }
            }
        }
        return events;
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition(TOPIC, number);
    }

    private interface Use {
        void of(String key, String value);
    }
}
