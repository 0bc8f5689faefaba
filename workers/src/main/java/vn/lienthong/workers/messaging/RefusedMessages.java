package vn.lienthong.workers.messaging;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Keeps what is refused for good, with the reason, in a topic of its own: nothing goes only to a log. */
@Component
public class RefusedMessages {

    private static final int LIMIT_SECONDS = 20;

    private final KafkaTemplate<String, String> kafka;

    RefusedMessages(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    /**
     * Returns once the message is kept.
     *
     * @param reason goes into a header of that name
     * @throws KafkaException where it could not be kept: it is to be tried again
     */
    public void keep(String topic, String key, String content, String reason) {
        var message = new ProducerRecord<>(topic, key, content);
        message.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        try {
            kafka.send(message).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("not kept in " + topic, e);
        }
    }
}
