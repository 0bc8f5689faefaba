package vn.lienthong.processes.bpmn;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle, in the diagram's units. */
record Area(double left, double top, double right, double bottom) {

    static Area of(Bounds bounds) {
        return new Area(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    static Area around(double x, double y, double width, double height) {
        return new Area(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double x() {
        return (left + right) / 2;
    }

    double y() {
        return (top + bottom) / 2;
    }

    Area grown(double by) {
        return new Area(left - by, top - by, right + by, bottom + by);
    }

    boolean overlaps(Area other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Area other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** Whether another is neither wholly inside nor wholly outside. */
    boolean cuts(Area other) {
        return overlaps(other) && !contains(other);
    }

    @Override
    public String toString() {
        return "x %.0f to %.0f, y %.0f to %.0f".formatted(left, right, top, bottom);
    }
}
