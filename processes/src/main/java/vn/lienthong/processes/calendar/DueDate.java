package vn.lienthong.processes.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something is due.
 *
 * @param at close of business on that date
 * @param provisional whether a year without a published calendar was counted: the date may still move
 */
public record DueDate(LocalDate date, Instant at, boolean provisional) {}
