package vn.lienthong.workers.callback.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.CallbackLog;

/** Keeps callbacks in the topic, by request. */
class KafkaCallbackLog implements CallbackLog {

    private static final Logger log = LoggerFactory.getLogger(KafkaCallbackLog.class);

    private final KafkaTemplate<String, String> kafka;
    private final String topic;
    private final ObjectMapper json;

    KafkaCallbackLog(KafkaTemplate<String, String> kafka, String topic, ObjectMapper json) {
        this.kafka = kafka;
        this.topic = topic;
        this.json = json;
    }

    @Override
    public void warmUp() {
        try {
            kafka.partitionsFor(topic);
        } catch (RuntimeException e) {
            log.info("Kafka does not take callbacks yet: {}", e.toString());
        }
    }

    @Override
    public CompletableFuture<?> keep(Callback callback) {
        try {
            return kafka.send(topic, callback.requestId(), json.writeValueAsString(callback));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            // Kafka is not there at all, or has no room.
            return CompletableFuture.failedFuture(e);
        }
    }
}
