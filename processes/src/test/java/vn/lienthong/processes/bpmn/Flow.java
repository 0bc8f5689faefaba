package vn.lienthong.processes.bpmn;

import java.util.ArrayList;
import java.util.List;

/** What is drawn of a flow. */
record Flow(String id, Shape source, Shape target, List<Line> lines, boolean isDefault) {

    private static final double ARROW_LENGTH = 10;
    private static final double ARROW_WIDTH = 10;
    private static final double SLASH_FROM = 6;
    private static final double SLASH_TO = 10;
    private static final double SLASH_WIDTH = 10;
    private static final double STROKE = 2;

    /** Where there is ink: its lines, the arrow at its end, the slash that marks a default flow. */
    List<Area> ink() {
        var ink = new ArrayList<Area>();
        lines.forEach(line -> ink.add(line.area().grown(STROKE / 2)));
        var first = lines.get(0);
        ink.add(arrow());
        if (isDefault) {
            ink.add(mark(first.x1(), first.y1(), first.x2(), first.y2(), SLASH_FROM, SLASH_TO, SLASH_WIDTH));
        }
        return ink;
    }

    Line lastLine() {
        return lines.get(lines.size() - 1);
    }

    Area arrow() {
        var last = lastLine();
        return mark(last.x2(), last.y2(), last.x1(), last.y1(), 0, ARROW_LENGTH, ARROW_WIDTH);
    }

    /** A mark across a line, which lies on it from one distance to another, counted from the line's beginning. */
    private static Area mark(
            double x, double y, double towardsX, double towardsY, double from, double to, double width) {
        double length = Math.max(Math.hypot(towardsX - x, towardsY - y), 1);
        double stepX = (towardsX - x) / length;
        double stepY = (towardsY - y) / length;
        double middle = (from + to) / 2;
        return Area.around(
                x + stepX * middle,
                y + stepY * middle,
                Math.abs(stepX) * (to - from) + Math.abs(stepY) * width,
                Math.abs(stepY) * (to - from) + Math.abs(stepX) * width);
    }

    @Override
    public String toString() {
        return id;
    }
}
