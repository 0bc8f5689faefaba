package vn.lienthong.workers.callback.gateway;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.workers.callback.CallbackLog;
import vn.lienthong.workers.callback.CallbackReader;

/** Off without a port. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.gateway.port")
@EnableConfigurationProperties(GatewaySettings.class)
class GatewayConfiguration {

    @Bean
    Gateway gateway(GatewaySettings settings, CallbackReader reader, CallbackLog callbacks, Clock clock) {
        var admission = new Admission(settings, reader, clock);
        return new Gateway(settings, new CallbackServlet(settings, admission, callbacks));
    }
}
