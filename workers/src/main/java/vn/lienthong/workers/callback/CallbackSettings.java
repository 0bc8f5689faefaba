package vn.lienthong.workers.callback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How callbacks get from the gateway to the process application.
 *
 * @param topic where they are kept
 * @param refusedTopic where those go that the process application can't read
 * @param partitions of these topics, when this program creates them
 * @param concurrency how many are handed over at once, of different requests
 * @param keeping how long Kafka may take to keep one; less than the gateway's patience
 * @param answering how long the process application may take to take one
 */
@ConfigurationProperties("lienthong.callbacks")
@Validated
public record CallbackSettings(
        @DefaultValue("lienthong.callbacks") @NotBlank String topic,

        @DefaultValue("lienthong.callbacks.refused") @NotBlank
        String refusedTopic,

        @DefaultValue("12") @Min(1) int partitions,
        @DefaultValue("4") @Min(1) int concurrency,
        @DefaultValue("5s") Duration keeping,
        @DefaultValue("5s") Duration answering) {}
