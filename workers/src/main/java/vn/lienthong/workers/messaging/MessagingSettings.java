package vn.lienthong.workers.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are read.
 *
 * @param longestPause between two tries while what messages go to is away; far below Kafka's max.poll.interval
 */
@ConfigurationProperties("lienthong.messaging")
record MessagingSettings(@DefaultValue("15s") Duration longestPause) {}
