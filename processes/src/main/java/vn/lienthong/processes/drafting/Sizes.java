package vn.lienthong.processes.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.processes.drafting.Drawing.Box;

/** How big things are drawn, in pixels. */
final class Sizes {

    static final double LEFT = 160;
    static final double TOP = 80;
    static final double HEADER = 30;
    static final double TASK_WIDTH = 150;
    static final double TASK_HEIGHT = 80;
    static final double ASIDE_HEIGHT = 70;
    static final double GATEWAY = 50;
    static final double EVENT = 36;
    static final double EVENT_PART_WIDTH = 420;
    static final double EVENT_PART_HEIGHT = 130;
    static final double GAP = 40;
    static final double PADDING = 20;

    private static final double LETTER = 6.6;
    private static final double LINE_HEIGHT = 14;

    private Sizes() {}

    /** The room that a text takes when its lines are at most so wide; at the top left. */
    static Box text(String text, double widest) {
        var lines = new ArrayList<>(List.of(""));
        for (var word : text.split(" ")) {
            int last = lines.size() - 1;
            var longer = (lines.get(last) + " " + word).strip();
            if (width(longer) > widest && !lines.get(last).isEmpty()) {
                lines.add(word);
            } else {
                lines.set(last, longer);
            }
        }
        double longest = lines.stream().mapToDouble(Sizes::width).max().orElse(LETTER);
        return new Box(0, 0, Math.ceil(longest), lines.size() * LINE_HEIGHT);
    }

    static double width(String text) {
        return text.length() * LETTER;
    }
}
