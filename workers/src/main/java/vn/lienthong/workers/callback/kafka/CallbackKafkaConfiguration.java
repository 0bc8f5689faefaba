package vn.lienthong.workers.callback.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import vn.lienthong.workers.callback.CallbackDesk;
import vn.lienthong.workers.callback.CallbackLog;
import vn.lienthong.workers.callback.CallbackSettings;
import vn.lienthong.workers.messaging.RefusedMessages;

@Configuration(proxyBeanMethods = false)
class CallbackKafkaConfiguration {

    /** What a thread of the gateway may wait until Kafka is known at all; it never waits for an acknowledgement. */
    private static final int MOST_BLOCKED_MILLIS = 500;

    private static final int LINGER_MILLIS = 2;

    @Bean
    KafkaAdmin.NewTopics callbackTopics(CallbackSettings settings) {
        return new KafkaAdmin.NewTopics(
                TopicBuilder.name(settings.topic())
                        .partitions(settings.partitions())
                        .build(),
                TopicBuilder.name(settings.refusedTopic())
                        .partitions(settings.partitions())
                        .build());
    }

    /** A partner waits for it: sooner than others it is told to come again. Its producer ends with the template. */
    @Bean
    @ConditionalOnProperty("lienthong.gateway.port")
    CallbackLog callbackLog(ProducerFactory<String, String> producers, CallbackSettings settings, ObjectMapper json) {
        int keeping = Math.toIntExact(settings.keeping().toMillis());
        var overrides = Map.<String, Object>of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                MOST_BLOCKED_MILLIS,
                ProducerConfig.LINGER_MS_CONFIG,
                LINGER_MILLIS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.max(1, keeping / 2),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                keeping);
        return new KafkaCallbackLog(new KafkaTemplate<>(producers, overrides), settings.topic(), json);
    }

    @Bean
    @ConditionalOnProperty("lienthong.processes.url")
    CallbackHandover callbackHandover(CallbackDesk desk, RefusedMessages refused, CallbackSettings settings) {
        return new CallbackHandover(desk, refused, settings);
    }
}
