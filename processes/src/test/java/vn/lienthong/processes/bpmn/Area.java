package vn.lienthong.processes.bpmn;

import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** The rectangle of a shape, in the diagram's units. */
record Area(double left, double top, double right, double bottom) {

    static Area of(BpmnShape shape) {
        var bounds = shape.getBounds();
        return new Area(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    boolean overlaps(Area other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Area other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }
}
