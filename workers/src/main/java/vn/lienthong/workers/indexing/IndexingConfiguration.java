package vn.lienthong.workers.indexing;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.http.message.BasicHeader;
import org.apache.kafka.clients.admin.NewTopic;
import org.elasticsearch.client.RestClientBuilder;
import org.springframework.boot.autoconfigure.elasticsearch.RestClientBuilderCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexingSettings.class)
class IndexingConfiguration {

    @Bean
    KafkaAdmin.NewTopics indexingTopics(IndexingSettings settings) {
        return new KafkaAdmin.NewTopics(topic(settings.topic(), settings), topic(settings.refusedTopic(), settings));
    }

    /** Spring Boot's mapper knows Java's times, the Elasticsearch client's own does not. */
    @Bean
    JsonpMapper jsonpMapper(ObjectMapper json) {
        return new JacksonJsonpMapper(json.copy());
    }

    @Bean
    RestClientBuilderCustomizer apiKey(IndexingSettings settings) {
        return new RestClientBuilderCustomizer() {
            @Override
            public void customize(RestClientBuilder builder) {
                if (settings.apiKey() != null) {
                    builder.setDefaultHeaders(
                            new BasicHeader[] {new BasicHeader("Authorization", "ApiKey " + settings.apiKey())});
                }
            }
        };
    }

    private static NewTopic topic(String name, IndexingSettings settings) {
        return TopicBuilder.name(name).partitions(settings.partitions()).build();
    }
}
