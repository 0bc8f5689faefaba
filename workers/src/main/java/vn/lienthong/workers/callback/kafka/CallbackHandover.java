package vn.lienthong.workers.callback.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import vn.lienthong.workers.callback.CallbackDesk;
import vn.lienthong.workers.callback.CallbackDesk.Verdict;
import vn.lienthong.workers.callback.CallbackSettings;
import vn.lienthong.workers.messaging.RefusedMessages;

/**
 * Hands callbacks over to the process application, one after another in each partition, so in order for each request. What
 * was taken is committed; what was not is handed over again with all that follows, for as long as it takes.
 */
class CallbackHandover {

    private static final Logger log = LoggerFactory.getLogger(CallbackHandover.class);

    private final CallbackDesk desk;
    private final RefusedMessages refused;
    private final CallbackSettings settings;

    CallbackHandover(CallbackDesk desk, RefusedMessages refused, CallbackSettings settings) {
        this.desk = desk;
        this.refused = refused;
        this.settings = settings;
    }

    /** Few at a time: each may take as long as a call may, and Kafka must not take us for dead meanwhile. */
    @KafkaListener(
            topics = "${lienthong.callbacks.topic}",
            groupId = "callbacks",
            concurrency = "${lienthong.callbacks.concurrency}",
            properties = "max.poll.records=40")
    void take(List<ConsumerRecord<String, String>> records) throws InterruptedException {
        for (int i = 0; i < records.size(); i++) {
            try {
                take(records.get(i));
            } catch (IOException | RuntimeException e) {
                log.warn("A callback is not taken yet, trying again: {}", e.toString());
                throw new BatchListenerFailedException("not taken", e, i);
            }
        }
    }

    private void take(ConsumerRecord<String, String> message) throws IOException, InterruptedException {
        if (desk.hand(message.value().getBytes(StandardCharsets.UTF_8)) == Verdict.UNREADABLE) {
            log.error("A callback about {} can't be read and is kept in {}", message.key(), settings.refusedTopic());
            refused.keep(settings.refusedTopic(), message.key(), message.value(), "unreadable");
        }
    }
}
