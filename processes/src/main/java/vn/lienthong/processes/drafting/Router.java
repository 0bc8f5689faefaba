package vn.lienthong.processes.drafting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.drafting.Drawing.Box;
import vn.lienthong.processes.drafting.Drawing.Line;
import vn.lienthong.processes.drafting.Drawing.Point;
import vn.lienthong.processes.drafting.Plan.Flow;
import vn.lienthong.processes.drafting.Plan.Route;

/** Leads the flows from node to node, and puts their names where nothing else is. */
final class Router {

    private static final double WIDEST_NAME = 160;
    private static final double NAME_GAP = 6;

    private final Plan plan;
    private final Grid grid;
    private final Map<String, Box> boxes;

    Router(Plan plan, Grid grid, Map<String, Box> boxes) {
        this.plan = plan;
        this.grid = grid;
        this.boxes = boxes;
    }

    Line line(Flow flow) {
        var source = Objects.requireNonNull(boxes.get(flow.source()));
        var target = Objects.requireNonNull(boxes.get(flow.target()));
        return switch (flow.route()) {
            case AHEAD -> ahead(flow, source, target);
            case SPLIT -> split(flow, source, target);
            case JOIN -> join(flow, source, target);
            case BYPASS -> bypass(flow, source, target);
            case TO_ASIDE ->
                new Line(
                        List.of(source.top(), target.bottom()),
                        new Box(source.centreX() + NAME_GAP, source.y() - 30, 60, 28));
            case FROM_ASIDE ->
                new Line(List.of(source.left(), new Point(target.centreX(), source.centreY()), target.top()), null);
            case BACK -> back(flow, source, target);
        };
    }

    private Line ahead(Flow flow, Box source, Box target) {
        if (source.centreY() == target.centreY()) {
            return straight(flow, source, target);
        }
        double x = grid.trackX(flow, plan.node(flow.source()).column());
        return new Line(
                List.of(source.right(), new Point(x, source.centreY()), new Point(x, target.centreY()), target.left()),
                onward(flow, source));
    }

    private Line split(Flow flow, Box source, Box target) {
        if (source.centreY() == target.centreY()) {
            return straight(flow, source, target);
        }
        boolean down = target.centreY() > source.centreY();
        var corner = new Point(source.centreX(), target.centreY());
        return new Line(List.of(down ? source.bottom() : source.top(), corner, target.left()), beside(flow, corner));
    }

    private Line join(Flow flow, Box source, Box target) {
        if (source.centreY() == target.centreY()) {
            return straight(flow, source, target);
        }
        boolean above = source.centreY() < target.centreY();
        return new Line(
                List.of(
                        source.right(),
                        new Point(target.centreX(), source.centreY()),
                        above ? target.top() : target.bottom()),
                onward(flow, source));
    }

    private Line straight(Flow flow, Box source, Box target) {
        return new Line(List.of(source.right(), target.left()), onward(flow, source));
    }

    private Line bypass(Flow flow, Box source, Box target) {
        double y = grid.bypassY(flow);
        var corner = new Point(source.centreX(), y);
        return new Line(
                List.of(source.bottom(), corner, new Point(target.centreX(), y), target.bottom()),
                beside(flow, corner));
    }

    private Line back(Flow flow, Box source, Box target) {
        boolean over = leavesDown(flow.source());
        double y = over ? grid.overY(flow) : grid.bandY(flow);
        double x = grid.trackX(flow, plan.node(flow.target()).column() - 1);
        return new Line(
                List.of(
                        over ? source.top() : source.bottom(),
                        new Point(source.centreX(), y),
                        new Point(x, y),
                        new Point(x, target.centreY()),
                        target.left()),
                before(flow, source.centreX(), over ? y + 3 : y - 17));
    }

    /** Where a branch leaves a decision downwards, the way back goes over the row. */
    private boolean leavesDown(String decision) {
        return plan.flows().stream()
                .filter(flow -> flow.source().equals(decision))
                .anyMatch(flow -> flow.route() == Route.BYPASS || flow.route() == Route.SPLIT);
    }

    private static @Nullable Box onward(Flow flow, Box source) {
        var name = flow.name();
        if (name == null) {
            return null;
        }
        var size = Sizes.text(name, 90);
        return size.at(source.x() + source.width() + 2, source.centreY() - 4 - size.height());
    }

    private static @Nullable Box beside(Flow flow, Point corner) {
        var name = flow.name();
        if (name == null) {
            return null;
        }
        var size = Sizes.text(name, WIDEST_NAME);
        return size.at(corner.x() + NAME_GAP, corner.y() - 4 - size.height());
    }

    private static @Nullable Box before(Flow flow, double right, double top) {
        var name = flow.name();
        if (name == null) {
            return null;
        }
        var size = Sizes.text(name, WIDEST_NAME);
        return size.at(right - NAME_GAP - size.width(), top);
    }
}
