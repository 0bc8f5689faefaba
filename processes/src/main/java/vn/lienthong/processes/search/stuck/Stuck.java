package vn.lienthong.processes.search.stuck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where cases are stuck. Lengths are milliseconds; null where nothing has been finished yet.
 *
 * @param steps tasks by name and agency, those with most that is overdue first, then the slowest
 * @param agencies with tasks that are overdue now
 * @param units with tasks that are overdue now
 * @param pairs agencies between which cases go both ways, those with most first
 * @param months oldest first
 * @param nodes tasks by name; empty unless one procedure is looked at
 */
record Stuck(
        List<Step> steps,
        List<Overdue> agencies,
        List<Overdue> units,
        List<Pair> pairs,
        List<Month> months,
        List<Node> nodes) {

    /**
     * A task of an agency.
     *
     * @param late how many were done after they were due
     */
    record Step(
            String name,
            String agency,
            long tasks,
            long open,
            long overdue,
            long late,
            @Nullable Double median,
            @Nullable Double p90,
            @Nullable Double waitMedian,
            @Nullable Double workMedian) {}

    /** How many tasks, of how many cases, are overdue now. */
    record Overdue(String code, long tasks, long cases) {}

    /**
     * @param there tasks that went from the one agency to the other
     * @param back tasks that went the other way
     * @param cases how many cases went back
     */
    record Pair(String from, String to, long there, long back, long cases) {}

    /** What began in a month. */
    record Month(
            String month,
            long tasks,
            long late,
            long overdue,
            @Nullable Double median) {}

    /** The tasks of one name, which is that of the node of a diagram where they are done or called. */
    record Node(
            String name, long open, long overdue, @Nullable Double median) {}
}
