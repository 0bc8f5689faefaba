package vn.lienthong.processes.history.kafka;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

@Configuration
@EnableConfigurationProperties(RelaySettings.class)
class KafkaConfiguration {

    @Bean
    NewTopic caseEventsTopic(RelaySettings settings) {
        return TopicBuilder.name(settings.topic())
                .partitions(settings.partitions())
                .replicas(settings.replicas())
                .build();
    }
}
