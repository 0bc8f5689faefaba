package vn.lienthong.bench.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What is in Kafka. */
final class KeptCallbacks {

    private static final String TOPIC = "lienthong.callbacks";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofSeconds(1);

    private KeptCallbacks() {}

    /** Keys of all callbacks in the topic, as {@link PlannedCallback#key} has them. */
    static Set<String> keys(String bootstrapServers) throws IOException {
        var keys = new HashSet<String>();
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
                    var callback = JSON.readTree(message.value());
                    keys.add(callback.path("callbackId").asText());
                    keys.add(message.key().substring("JR-".length()) + "/"
                            + callback.path("number").asInt());
                }
            }
        }
        return keys;
    }
}
