package vn.lienthong.processes.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds from one day to the day before another.
 *
 * @param code of one kind of values, for example {@code WELFARE_BASE}
 * @param name for people
 * @param value a plain number, or a code
 * @param unit VND, TIMES, YEAR, DAY, WORKING_DAY, HOUR, PERCENT; AGENCY for the code of one
 * @param source what sets it, for example a decree
 * @param validTo null for as long as nothing else is known
 */
public record DatedValue(
        String code,
        String name,
        String value,
        String unit,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The same from another day on, set by something else. */
    DatedValue from(LocalDate day, String newSource) {
        return new DatedValue(code, name, value, unit, newSource, day, validTo);
    }

    /** The same with another value. */
    public DatedValue with(String newValue, String newUnit) {
        return new DatedValue(code, name, newValue, newUnit, source, validFrom, validTo);
    }

    /** The same with another end. */
    public DatedValue until(@Nullable LocalDate end) {
        return new DatedValue(code, name, value, unit, source, validFrom, end);
    }
}
