package vn.lienthong.processes.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How cases are removed. When is {@code lienthong.retention.at}.
 *
 * @param atOnce cases that are looked for at a time; each is removed in a transaction of its own
 * @param most cases a night
 */
@ConfigurationProperties("lienthong.retention")
@Validated
record RetentionSettings(
        @DefaultValue("100") @Min(1) @Max(1_000) int atOnce,
        @DefaultValue("20000") @Min(1) int most) {}
