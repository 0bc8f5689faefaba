package vn.lienthong.workers.indexing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How case events get into the index.
 *
 * @param topic where they come from
 * @param refusedTopic where those go that the index refuses, while there is no process application to tell
 * @param partitions of these topics, when this program creates them
 * @param concurrency listeners in this program
 * @param settling how long a check waits before it looks again at what differs; more than the index's refresh interval
 * @param rest between two refreshes of the index at least: what is written is found so much later where much happens
 * @param asking between two questions for a job on the whole index
 * @param apiKey of a secured cluster; user, password and TLS are Spring Boot's own settings
 */
@ConfigurationProperties("lienthong.indexing")
@Validated
record IndexingSettings(
        @DefaultValue("lienthong.case-events") @NotBlank String topic,

        @DefaultValue("lienthong.case-events.refused") @NotBlank
        String refusedTopic,

        @DefaultValue("12") @Min(1) int partitions,
        @DefaultValue("2") @Min(1) int concurrency,
        @DefaultValue("3s") Duration settling,
        @DefaultValue("250ms") Duration rest,
        @DefaultValue("2s") Duration asking,
        @Nullable String apiKey) {}
