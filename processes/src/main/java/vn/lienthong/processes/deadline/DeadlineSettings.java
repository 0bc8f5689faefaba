package vn.lienthong.processes.deadline;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How due dates are watched.
 *
 * @param every how often to look
 * @param remindBefore working days before a due date that its reminder comes
 * @param atATime tasks handled in one look, the most urgent first
 */
@ConfigurationProperties("lienthong.deadlines")
@Validated
record DeadlineSettings(
        @DefaultValue("30s") Duration every,
        @DefaultValue("1") @Min(0) int remindBefore,
        @DefaultValue("200") @Min(1) int atATime) {}
