package vn.lienthong.processes.incident;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a step is tried that somebody has tried again.
 *
 * @param workerRetries of a worker's task, as {@code lienthong.tasks.retries} of the workers
 * @param jobRetries of the engine's own, as {@code camunda.bpm.default-number-of-retries}
 */
@ConfigurationProperties("lienthong.incidents")
@Validated
record IncidentSettings(
        @DefaultValue("30") @Min(1) int workerRetries,
        @DefaultValue("3") @Min(1) int jobRetries) {}
