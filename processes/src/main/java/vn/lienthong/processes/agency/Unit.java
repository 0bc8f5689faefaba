package vn.lienthong.processes.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the territory as it is in one period.
 *
 * @param validTo first day on which this row no longer holds; null while nothing is known to end it
 * @param successor unit that takes over its cases from {@code validTo} on
 */
public record Unit(
        UnitCode code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        UnitLevel level,
        @Nullable UnitCode parent,
        @Nullable UnitCode successor)
        implements Dated {}
