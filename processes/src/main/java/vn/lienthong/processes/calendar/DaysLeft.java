package vn.lienthong.processes.calendar;

/**
 * How far a day is from today.
 *
 * @param workingDays after today up to and with that day; negative when it is over
 * @param provisional whether a year without a published calendar was counted: the number may still change
 */
public record DaysLeft(int workingDays, boolean provisional) {}
