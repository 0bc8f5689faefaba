package vn.lienthong.processes.retention;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An ended case that is to be removed.
 *
 * @param rule code of the parameter that says so
 * @param years its value on the day of the end
 */
public record DueCase(
        String caseId,
        @Nullable String code,
        String processKey,
        Instant endedAt,
        String rule,
        BigDecimal years,
        String source) {}
