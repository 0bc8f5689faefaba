package vn.lienthong.processes.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds from one day to the day before another.
 *
 * @param code of one kind of values, for example {@code WELFARE_BASE}
 * @param name for people
 * @param unit VND, TIMES, YEAR, DAY, WORKING_DAY, HOUR, PERCENT
 * @param source what sets it, for example a decree
 * @param validTo null for as long as nothing else is known
 */
public record DatedValue(
        String code,
        String name,
        BigDecimal value,
        String unit,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The same with another end. */
    public DatedValue until(@Nullable LocalDate end) {
        return new DatedValue(code, name, value, unit, source, validFrom, end);
    }
}
