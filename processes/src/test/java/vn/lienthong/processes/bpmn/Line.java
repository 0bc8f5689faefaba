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

    /** Whether it goes through the inside of an area; touching its edge is how flows begin and end. */
    boolean crosses(Area area) {
        return Math.min(x1, x2) < area.right()
                && Math.max(x1, x2) > area.left()
                && Math.min(y1, y2) < area.bottom()
                && Math.max(y1, y2) > area.top();
    }
}
