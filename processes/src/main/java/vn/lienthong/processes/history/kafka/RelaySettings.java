package vn.lienthong.processes.history.kafka;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How history leaves the outbox.
 *
 * @param topic where case events go
 * @param partitions of the topic, when this program creates it
 * @param replicas of the topic, when this program creates it; 3 in production
 * @param batch rows taken at a time
 * @param patience how long a batch may wait for Kafka's acknowledgement
 * @param linger how long it waits after a batch that was not full, so that a busy system publishes many messages at a
 *     time; what comes to an idle one goes at once
 * @param pause how long an idle relay waits before it looks again
 * @param backOff how long it waits after a failure
 */
@ConfigurationProperties("lienthong.history.relay")
@Validated
record RelaySettings(
        @DefaultValue("lienthong.case-events") @NotBlank String topic,
        @DefaultValue("12") @Min(1) int partitions,
        @DefaultValue("1") @Min(1) short replicas,
        @DefaultValue("500") @Min(1) @Max(10_000) int batch,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("40ms") Duration linger,
        @DefaultValue("500ms") Duration pause,
        @DefaultValue("2s") Duration backOff) {}
