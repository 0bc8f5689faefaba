package vn.lienthong.processes.bpmn;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;

/** One line of a flow, between two of its waypoints. */
record Line(double x1, double y1, double x2, double y2) {

    static List<Line> of(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        var lines = new ArrayList<Line>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            lines.add(new Line(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }

    boolean isStraight() {
        return x1 == x2 || y1 == y2;
    }

    boolean isHorizontal() {
        return y1 == y2;
    }

    boolean goesLeft() {
        return x2 < x1;
    }

    Area area() {
        return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** Whether it goes through the inside of an area; touching its edge is how flows begin and end. */
    boolean crosses(Area area) {
        return area().overlaps(area);
    }

    /** Whether both run side by side for a while, less than a distance apart. */
    boolean runsWith(Line other, double distance) {
        if (isHorizontal() != other.isHorizontal()) {
            return false;
        }
        var one = area();
        var two = other.area();
        return isHorizontal()
                ? Math.abs(y1 - other.y1) < distance && one.left() < two.right() && two.left() < one.right()
                : Math.abs(x1 - other.x1) < distance && one.top() < two.bottom() && two.top() < one.bottom();
    }

    /** Whether both lie on one straight line. */
    boolean isInLineWith(Line other) {
        return isHorizontal() ? y1 == other.y1 && other.isHorizontal() : x1 == other.x1 && !other.isHorizontal();
    }

    @Override
    public String toString() {
        return "(%.0f, %.0f) to (%.0f, %.0f)".formatted(x1, y1, x2, y2);
    }
}
