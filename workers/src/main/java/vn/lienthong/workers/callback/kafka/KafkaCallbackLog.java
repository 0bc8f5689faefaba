package vn.lienthong.workers.callback.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.CompletableFuture;
import org.springframework.kafka.core.KafkaTemplate;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.CallbackLog;

/** Keeps callbacks in the topic, by request. */
class KafkaCallbackLog implements CallbackLog {

    private final KafkaTemplate<String, String> kafka;
    private final String topic;
    private final ObjectMapper json;

    KafkaCallbackLog(KafkaTemplate<String, String> kafka, String topic, ObjectMapper json) {
        this.kafka = kafka;
        this.topic = topic;
        this.json = json;
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
