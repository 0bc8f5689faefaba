package vn.lienthong.processes.calendar.mybatis;

/**
 * A row of table {@code calendar_year}.
 *
 * @param published whether the year's working days have been decided officially
 */
public record YearRow(int year, boolean published, String source) {}
