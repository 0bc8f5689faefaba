package vn.lienthong.processes.bpmn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Arial of a size in pixels, as bpmn-js sets it: how wide a text is, and how it is broken into lines. Reckoned from the
 * widths of the letters, so that it is the same on a machine that has no such font.
 */
record Lettering(double size) {

    /** What bpmn-js writes into tasks, lanes and pools. */
    static final Lettering INSIDE = new Lettering(12);

    /** What it writes beside events, gateways and flows. */
    static final Lettering OUTSIDE = new Lettering(11);

    private static final double LINE_HEIGHT = 1.2;

    /** Of the characters from the space to the tilde, in thousandths of the size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final int OTHER_WIDTH = 600;

    private static final int HORN = '\u031B';
    private static final int HORN_WIDTH = 60;

    private static final Pattern BREAK = Pattern.compile("(?<=[\\s-])|(?=[\\s-])");

    double width(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .chars()
                        .map(Lettering::width)
                        .sum()
                * size
                / 1000;
    }

    double height(List<String> lines) {
        return lines.size() * size * LINE_HEIGHT;
    }

    double width(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** The lines that bpmn-js makes of a text; it cuts a word in two that is wider than a line may be. */
    List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (!rest.isEmpty()) {
            var line = rest;
            while (width(line.strip()) > width && line.length() > 1) {
                line = shortened(line, width);
            }
            rest = rest.substring(line.length()).strip();
            lines.add(line.strip());
        }
        return lines;
    }

    private String shortened(String line, double width) {
        double length = Math.max(line.length() * (width / width(line.strip())), 1);
        var kept = new StringBuilder();
        for (var part : BREAK.split(line)) {
            if (kept.length() + part.length() >= length) {
                break;
            }
            kept.append(part);
        }
        return kept.isEmpty() ? line.substring(0, Math.max((int) Math.round(length - 1), 1)) : kept.toString();
    }

    private static int width(int character) {
        if (character >= ' ' && character <= '~') {
            return WIDTHS[character - ' '];
        }
        if (character == HORN) {
            return HORN_WIDTH;
        }
        return switch (character) {
            case 'đ' -> WIDTHS['d' - ' '];
            case 'Đ' -> WIDTHS['D' - ' '];
            default -> Character.getType(character) == Character.NON_SPACING_MARK ? 0 : OTHER_WIDTH;
        };
    }
}
