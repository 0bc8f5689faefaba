package vn.lienthong.workers.indexing;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Keeps what the index refuses for good, with the reason, in a topic of its own: nothing goes only to a log. */
@Component
class RefusedEvents {

    private static final Logger log = LoggerFactory.getLogger(RefusedEvents.class);
    private static final int LIMIT_SECONDS = 20;

    private final KafkaTemplate<String, String> kafka;
    private final IndexingSettings settings;

    RefusedEvents(KafkaTemplate<String, String> kafka, IndexingSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /** Returns once the event is kept; throws {@link IndexUnavailable} when it could not be, to try again. */
    void keep(String key, String event, String reason) {
        log.error("An event of case {} was refused and is kept in {}: {}", key, settings.refusedTopic(), reason);
        var message = new ProducerRecord<>(settings.refusedTopic(), key, event);
        message.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        try {
            kafka.send(message).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailable(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IndexUnavailable(e);
        }
    }
}
