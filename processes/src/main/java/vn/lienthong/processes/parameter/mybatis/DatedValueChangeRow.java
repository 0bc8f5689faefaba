package vn.lienthong.processes.parameter.mybatis;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code dated_value_change}.
 *
 * @param value null where a change was taken back
 */
public record DatedValueChangeRow(
        Instant at,
        String userId,
        String kind,
        String code,
        LocalDate validFrom,
        @Nullable String value,
        @Nullable String source) {}
