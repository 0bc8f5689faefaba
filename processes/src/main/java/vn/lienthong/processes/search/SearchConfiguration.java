package vn.lienthong.processes.search;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /** Spring Boot's mapper knows Java's times, the Elasticsearch client's own does not. */
    @Bean
    JsonpMapper jsonpMapper(ObjectMapper json) {
        return new JacksonJsonpMapper(json.copy());
    }
}
