package vn.lienthong.processes.drafting;

import static vn.lienthong.processes.drafting.Sizes.ASIDE_HEIGHT;
import static vn.lienthong.processes.drafting.Sizes.EVENT_PART_HEIGHT;
import static vn.lienthong.processes.drafting.Sizes.GAP;
import static vn.lienthong.processes.drafting.Sizes.GATEWAY;
import static vn.lienthong.processes.drafting.Sizes.HEADER;
import static vn.lienthong.processes.drafting.Sizes.LEFT;
import static vn.lienthong.processes.drafting.Sizes.PADDING;
import static vn.lienthong.processes.drafting.Sizes.TASK_HEIGHT;
import static vn.lienthong.processes.drafting.Sizes.TASK_WIDTH;
import static vn.lienthong.processes.drafting.Sizes.TOP;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienthong.processes.drafting.Drawing.Box;
import vn.lienthong.processes.drafting.Plan.Flow;
import vn.lienthong.processes.drafting.Plan.Kind;
import vn.lienthong.processes.drafting.Plan.Node;
import vn.lienthong.processes.drafting.Plan.Route;

/**
 * Where columns and rows of a plan are. Columns are as far apart as the flows between them need, each with a track of
 * its own; rows as far as the flows back under them need, each with a band of its own.
 */
final class Grid {

    private static final double TRACK = 12;
    private static final double BAND = 20;
    private static final double FIRST_BAND = 14;
    private static final double BYPASS_HEIGHT = 50;
    private static final double END_WIDTH = 70;

    private final Draft draft;
    private final Plan plan;
    private final Map<Integer, Integer> tracks = new HashMap<>();
    private final Map<String, Integer> trackOf = new HashMap<>();
    private final Map<Row, Integer> bands = new HashMap<>();
    private final Map<String, Integer> bandOf = new HashMap<>();
    private final Map<Integer, Double> columnX = new HashMap<>();
    private final Map<Row, Double> rowY = new HashMap<>();
    private final Map<Lane, Box> lanes = new LinkedHashMap<>();
    private final double right;

    private double eventsY;

    Grid(Draft draft, Plan plan) {
        this.draft = draft;
        this.plan = plan;
        plan.flows().forEach(this::reserve);
        this.right = columns();
        rows();
    }

    /** Where the last column ends. */
    double right() {
        return right;
    }

    /** The lanes from top to bottom, of no width yet. */
    Map<Lane, Box> lanes() {
        return lanes;
    }

    /** Top of the row of the event subprocesses. */
    double eventsY() {
        return eventsY;
    }

    /** Centre of a node's column. */
    double x(Node node) {
        return x(node.column());
    }

    /** Centre of a node's row. */
    double y(Node node) {
        return y(new Row(node.lane(), node.row()));
    }

    /** Centre of the empty row that a flow runs along. */
    double bypassY(Flow flow) {
        return y(new Row(plan.node(flow.source()).lane(), flow.row()));
    }

    /** Where a flow runs up or down in the gap after a column. */
    double trackX(Flow flow, int column) {
        int track = trackOf.getOrDefault(flow.id(), 1);
        return x(column) + width(column) / 2 + GAP / 2 + TRACK * (track - 1);
    }

    /** Where a flow back runs below its source's row. */
    double bandY(Flow flow) {
        return y(plan.node(flow.source()))
                + TASK_HEIGHT / 2
                + FIRST_BAND
                + BAND * (bandOf.getOrDefault(flow.id(), 1) - 1);
    }

    /** Where a flow back runs above everything in its source's row. */
    double overY(Flow flow) {
        var source = plan.node(flow.source());
        return y(source) - TASK_HEIGHT / 2 - aboveTasks(new Row(source.lane(), source.row())) - PADDING / 2;
    }

    private void reserve(Flow flow) {
        var source = plan.node(flow.source());
        var target = plan.node(flow.target());
        if (flow.route() == Route.AHEAD && !row(source).equals(row(target))) {
            track(flow, source.column());
        } else if (flow.route() == Route.BACK) {
            track(flow, target.column() - 1);
            bandOf.put(flow.id(), bands.merge(row(source), 1, Integer::sum));
        }
    }

    private void track(Flow flow, int column) {
        trackOf.put(flow.id(), tracks.merge(column, 1, Integer::sum));
    }

    private double columns() {
        int last = plan.nodes().stream().mapToInt(Node::column).max().orElse(0);
        double x = LEFT + (draft.hasLanes() ? HEADER : 0) + PADDING;
        for (int column = 0; column <= last; column++) {
            columnX.put(column, x + width(column) / 2);
            x += width(column) + GAP + TRACK * Math.max(0, tracks.getOrDefault(column, 0) - 1);
        }
        return x;
    }

    private double width(int column) {
        return plan.nodes().stream()
                .filter(node -> node.column() == column)
                .mapToDouble(node -> switch (node.kind()) {
                    case START, END -> END_WIDTH;
                    case WORK, ASIDE, DECISION -> TASK_WIDTH;
                    case MERGE, FORK, JOIN -> GATEWAY;
                })
                .max()
                .orElse(GATEWAY);
    }

    private void rows() {
        double y = TOP;
        for (var lane : draft.lanesOrDoer()) {
            double top = y;
            for (int row = 0; row <= lastRow(lane); row++) {
                y += height(new Row(lane, row), y);
            }
            if (lane.equals(draft.leadLane()) && !draft.events().isEmpty()) {
                eventsY = y;
                y += EVENT_PART_HEIGHT + PADDING;
            }
            y = Math.max(y, top + Sizes.width(lane.name()) / 2 + PADDING);
            lanes.put(lane, new Box(LEFT, top, 0, y - top));
        }
    }

    private int lastRow(Lane lane) {
        int ofNodes = plan.nodes().stream()
                .filter(node -> node.lane().equals(lane))
                .mapToInt(Node::row)
                .max()
                .orElse(0);
        return plan.flows().stream()
                .filter(flow -> flow.route() == Route.BYPASS)
                .filter(flow -> plan.node(flow.source()).lane().equals(lane))
                .mapToInt(Flow::row)
                .reduce(ofNodes, Math::max);
    }

    private double height(Row row, double top) {
        if (plan.nodes().stream().noneMatch(node -> row(node).equals(row))) {
            rowY.put(row, top + BYPASS_HEIGHT / 2);
            return BYPASS_HEIGHT;
        }
        double above = aboveTasks(row);
        rowY.put(row, top + PADDING + above + TASK_HEIGHT / 2);
        return PADDING + above + TASK_HEIGHT + PADDING + BAND * bands.getOrDefault(row, 0);
    }

    /** The room for the ways out that stand above the tasks of a row. */
    private double aboveTasks(Row row) {
        return plan.nodes().stream().anyMatch(node -> row(node).equals(row) && node.kind() == Kind.ASIDE)
                ? ASIDE_HEIGHT + PADDING
                : 0;
    }

    private double x(int column) {
        return columnX.getOrDefault(column, LEFT);
    }

    private double y(Row row) {
        return rowY.getOrDefault(row, TOP);
    }

    private static Row row(Node node) {
        return new Row(node.lane(), node.row());
    }

    private record Row(Lane lane, int number) {}
}
