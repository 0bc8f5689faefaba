package vn.lienthong.processes.agency.mybatis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of table {@code unit}. */
public record UnitRow(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        String level,
        @Nullable String parent,
        @Nullable String successor) {}
