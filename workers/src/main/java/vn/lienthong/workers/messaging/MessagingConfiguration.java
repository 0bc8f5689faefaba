package vn.lienthong.workers.messaging;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessagingSettings.class)
class MessagingConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final double GROWTH = 2;

    /** Messages are tried until they are taken: skipping one would lose it. */
    @Bean
    DefaultErrorHandler tryUntilTaken(MessagingSettings settings) {
        var backOff = new ExponentialBackOff(FIRST_PAUSE_MILLIS, GROWTH);
        backOff.setMaxInterval(settings.longestPause().toMillis());
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        return new DefaultErrorHandler(backOff);
    }
}
