package vn.lienthong.processes.bpmn;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What is drawn of a node, a lane or a pool. */
record Shape(BaseElement element, Area area) {

    /** How far off its place something may be for being drawn with whole numbers. */
    private static final double ROUNDING = 1;

    String id() {
        return element.getId();
    }

    /** Whether other things are drawn in it. */
    boolean isFrame() {
        return isTitledAtItsLeft() || element instanceof SubProcess;
    }

    boolean isTitledAtItsLeft() {
        return element instanceof Lane || element instanceof Participant;
    }

    /** Whether the figure itself, and not only the rectangle around it, has something in common with an area. */
    boolean touches(Area other) {
        if (!area.overlaps(other)) {
            return false;
        }
        double x = distance(other.left(), area.x(), other.right()) / (area.width() / 2);
        double y = distance(other.top(), area.y(), other.bottom()) / (area.height() / 2);
        if (element instanceof Gateway) {
            return x + y < 1;
        }
        return !(element instanceof Event) || Math.hypot(x, y) < 1;
    }

    /** Whether a flow may begin or end there: the tips of a gateway and an event, the border of anything else. */
    boolean isDock(double x, double y) {
        var tips = Stream.of(
                Area.around(area.x(), area.top(), 0, 0),
                Area.around(area.x(), area.bottom(), 0, 0),
                Area.around(area.left(), area.y(), 0, 0),
                Area.around(area.right(), area.y(), 0, 0));
        var point = Area.around(x, y, 0, 0);
        if (element instanceof Gateway || element instanceof Event) {
            return tips.anyMatch(tip -> tip.grown(ROUNDING).contains(point));
        }
        return isOnBorder(x, y);
    }

    boolean isOnBorder(double x, double y) {
        var point = Area.around(x, y, 0, 0);
        return area.grown(ROUNDING).contains(point) && !area.grown(-ROUNDING).overlaps(point.grown(ROUNDING / 2));
    }

    private static double distance(double from, double point, double to) {
        return Math.max(0, Math.max(from - point, point - to));
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(id(), area);
    }
}
