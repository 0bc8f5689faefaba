package vn.lienthong.processes.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is in one period. It exists once in every unit of its level.
 *
 * @param validTo first day on which this row no longer holds; null while nothing is known to end it
 * @param successor agency that takes over its tasks from {@code validTo} on
 */
public record Agency(
        AgencyCode code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        UnitLevel level,
        @Nullable AgencyCode successor)
        implements Dated {}
