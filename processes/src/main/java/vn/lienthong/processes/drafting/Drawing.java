package vn.lienthong.processes.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where everything of a draft is drawn, in pixels from the top left. */
record Drawing(
        Box pool, Map<Lane, Box> lanes, Map<String, Box> nodes, Map<String, Box> labels, Map<String, Line> flows) {

    /** An upright rectangle by its top left corner. */
    record Box(double x, double y, double width, double height) {

        static Box around(double centreX, double centreY, double width, double height) {
            return new Box(centreX - width / 2, centreY - height / 2, width, height);
        }

        /** The same size somewhere else. */
        Box at(double left, double top) {
            return new Box(left, top, width, height);
        }

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }

        Point left() {
            return new Point(x, centreY());
        }

        Point right() {
            return new Point(x + width, centreY());
        }

        Point top() {
            return new Point(centreX(), y);
        }

        Point bottom() {
            return new Point(centreX(), y + height);
        }
    }

    record Point(double x, double y) {}

    /** A flow's bends from source to target, and its name's place. */
    record Line(List<Point> points, @Nullable Box label) {}
}
