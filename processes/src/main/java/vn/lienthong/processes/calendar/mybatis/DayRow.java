package vn.lienthong.processes.calendar.mybatis;

import java.time.LocalDate;

/** A row of table {@code calendar_day}. */
public record DayRow(LocalDate day, String kind, String name, String source) {}
