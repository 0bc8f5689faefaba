package vn.lienthong.workers.callback;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.workers.http.ProcessesSettings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CallbackSettings.class)
class CallbackConfiguration {

    @Bean
    CallbackReader callbackReader(ObjectMapper json) {
        return new CallbackReader(json);
    }

    @Bean
    @ConditionalOnProperty("lienthong.gateway.address")
    CallbackAddress callbackAddress(@Value("${lienthong.gateway.address}") URI address) {
        return new CallbackAddress(address);
    }

    @Bean
    @ConditionalOnProperty("lienthong.processes.url")
    CallbackDesk callbackDesk(ProcessesSettings address, CallbackSettings settings, ObjectMapper json) {
        return new CallbackDesk(address, settings, json);
    }
}
