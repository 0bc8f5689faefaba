package vn.lienthong.processes.opening;

import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.calendar.DueDate;

/**
 * What is known of a case that is about to be opened.
 *
 * @param processKey key of the process that has started
 * @param model number of the appendix's model; null for other procedures
 * @param title without the unit, which is added
 * @param due its deadline; null while the case waits for something to do
 * @param lead group of the agency that leads it
 */
public record NewCase(
        String processKey,
        @Nullable Integer model,
        String title,
        UnitCode unit,
        GroupId lead,
        @Nullable DueDate due) {}
