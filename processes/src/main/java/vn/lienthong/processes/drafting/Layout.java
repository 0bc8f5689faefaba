package vn.lienthong.processes.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.drafting.Drawing.Box;
import vn.lienthong.processes.drafting.Drawing.Line;
import vn.lienthong.processes.drafting.Drawing.Point;
import vn.lienthong.processes.drafting.Plan.Flow;
import vn.lienthong.processes.drafting.Plan.Kind;
import vn.lienthong.processes.drafting.Plan.Node;
import vn.lienthong.processes.drafting.Plan.Route;

/**
 * Turns a plan into pixels. Flows between lanes run up and down only in the gaps between columns, each in a track of its
 * own; flows back run under their row, each in a band of its own.
 */
final class Layout {

    static final double EVENT_WIDTH = 420;
    static final double EVENT_HEIGHT = 130;

    private static final double LEFT = 160;
    private static final double TOP = 80;
    private static final double HEADER = 30;
    private static final double TASK_WIDTH = 150;
    private static final double TASK_HEIGHT = 80;
    private static final double ASIDE_HEIGHT = 70;
    private static final double GATEWAY = 50;
    private static final double EVENT = 36;
    private static final double GAP = 40;
    private static final double TRACK = 12;
    private static final double PADDING = 20;
    private static final double BAND = 20;
    private static final double BYPASS_HEIGHT = 50;
    private static final double LETTER = 6.6;
    private static final double LINE_HEIGHT = 14;

    private final Draft draft;
    private final Plan plan;
    private final Map<Integer, Integer> tracks = new TreeMap<>();
    private final Map<String, Integer> trackOf = new HashMap<>();
    private final Map<Row, Integer> bands = new HashMap<>();
    private final Map<String, Integer> bandOf = new HashMap<>();
    private final Map<Integer, Double> columnX = new HashMap<>();
    private final Map<Integer, Double> columnWidth = new HashMap<>();
    private final Map<Row, Double> rowY = new HashMap<>();
    private final Map<Lane, Box> lanes = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Box> labels = new HashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private double eventsY;

    private Layout(Draft draft, Plan plan) {
        this.draft = draft;
        this.plan = plan;
    }

    static Drawing of(Draft draft, Plan plan) {
        return new Layout(draft, plan).draw();
    }

    private Drawing draw() {
        plan.flows().forEach(this::reserve);
        double right = columns();
        double bottom = rows();
        plan.nodes().forEach(this::place);
        plan.flows().forEach(flow -> lines.put(flow.id(), line(flow)));
        right = Math.max(right, events());
        widen(right);
        var pool = new Box(LEFT - HEADER, TOP, right - LEFT + HEADER, bottom - TOP);
        return new Drawing(pool, lanes, boxes, labels, lines);
    }

    /** Takes the tracks and bands that a flow needs, so that columns and rows are made wide enough. */
    private void reserve(Flow flow) {
        var source = plan.node(flow.source());
        var target = plan.node(flow.target());
        boolean bends = !row(source).equals(row(target));
        if (flow.route() == Route.AHEAD && bends) {
            track(flow, source.column());
        } else if (flow.route() == Route.BACK) {
            track(flow, target.column() - 1);
            bandOf.put(flow.id(), bands.merge(row(source), 1, Integer::sum));
        }
    }

    private void track(Flow flow, int gap) {
        trackOf.put(flow.id(), tracks.merge(gap, 1, Integer::sum));
    }

    private double columns() {
        int last = plan.nodes().stream().mapToInt(Node::column).max().orElse(0);
        double x = LEFT + (draft.hasLanes() ? HEADER : 0) + PADDING;
        for (int column = 0; column <= last; column++) {
            double width = width(column);
            columnX.put(column, x + width / 2);
            columnWidth.put(column, width);
            x += width + GAP + TRACK * Math.max(0, tracks.getOrDefault(column, 0) - 1);
        }
        return x;
    }

    private double width(int column) {
        return plan.nodes().stream()
                .filter(node -> node.column() == column)
                .mapToDouble(node -> switch (node.kind()) {
                    case START, END -> 70;
                    case WORK, ASIDE, DECISION -> TASK_WIDTH;
                    case MERGE, FORK, JOIN -> GATEWAY;
                })
                .max()
                .orElse(GATEWAY);
    }

    private double rows() {
        double y = TOP;
        for (var lane : draft.lanesOrDoer()) {
            double top = y;
            int last = Math.max(
                    plan.nodes().stream()
                            .filter(node -> node.lane().equals(lane))
                            .mapToInt(Node::row)
                            .max()
                            .orElse(0),
                    bypassRows(lane));
            for (int row = 0; row <= last; row++) {
                y += height(new Row(lane, row), y);
            }
            if (lane.equals(draft.leadLane()) && !draft.events().isEmpty()) {
                eventsY = y;
                y += EVENT_HEIGHT + PADDING;
            }
            y = Math.max(y, top + lane.name().length() * LETTER / 2 + PADDING);
            lanes.put(lane, new Box(LEFT, top, 0, y - top));
        }
        return y;
    }

    private int bypassRows(Lane lane) {
        return plan.flows().stream()
                .filter(flow -> flow.route() == Route.BYPASS)
                .filter(flow -> plan.node(flow.source()).lane().equals(lane))
                .mapToInt(Flow::row)
                .max()
                .orElse(0);
    }

    private double height(Row row, double top) {
        var inRow = plan.nodes().stream().filter(node -> row(node).equals(row)).toList();
        if (inRow.isEmpty()) {
            rowY.put(row, top + BYPASS_HEIGHT / 2);
            return BYPASS_HEIGHT;
        }
        double above = inRow.stream().anyMatch(node -> node.kind() == Kind.ASIDE) ? ASIDE_HEIGHT + PADDING : 0;
        rowY.put(row, top + PADDING + above + TASK_HEIGHT / 2);
        return PADDING + above + TASK_HEIGHT + PADDING + BAND * bands.getOrDefault(row, 0);
    }

    /** Puts the event subprocesses where no flow runs through; answers how far right they reach. */
    private double events() {
        double x = LEFT + HEADER + PADDING;
        for (var event : draft.events()) {
            x = clear(x);
            boxes.put(event.id(), new Box(x, eventsY, EVENT_WIDTH, EVENT_HEIGHT));
            x += EVENT_WIDTH + GAP;
        }
        return x;
    }

    private double clear(double from) {
        return lines.values().stream()
                .flatMap(line -> crossings(line.points()))
                .sorted()
                .reduce(
                        from,
                        (x, crossing) -> crossing > x - PADDING && crossing < x + EVENT_WIDTH + PADDING
                                ? crossing + PADDING
                                : x);
    }

    /** Where a flow runs down through the row of the event subprocesses. */
    private Stream<Double> crossings(List<Point> points) {
        return IntStream.range(1, points.size())
                .filter(i -> points.get(i).x() == points.get(i - 1).x())
                .filter(i -> Math.min(points.get(i).y(), points.get(i - 1).y()) < eventsY + EVENT_HEIGHT
                        && Math.max(points.get(i).y(), points.get(i - 1).y()) > eventsY)
                .mapToObj(i -> points.get(i).x());
    }

    private void widen(double right) {
        lanes.replaceAll((lane, box) -> new Box(LEFT, box.y(), right - LEFT, box.height()));
    }

    private void place(Node node) {
        double x = x(node.column());
        double y = y(row(node));
        switch (node.kind()) {
            case START, END -> {
                boxes.put(node.id(), Box.around(x, y, EVENT, EVENT));
                labels.put(node.id(), label(x, y + EVENT / 2 + 4, node.name(), 90));
            }
            case WORK -> work(node, x, y);
            case MERGE, FORK, JOIN -> boxes.put(node.id(), Box.around(x, y, GATEWAY, GATEWAY));
            case ASIDE ->
                boxes.put(
                        node.id(),
                        Box.around(x, y - TASK_HEIGHT / 2 - PADDING - ASIDE_HEIGHT / 2, TASK_WIDTH, ASIDE_HEIGHT));
            case DECISION -> {
                boxes.put(node.id(), Box.around(x, y, GATEWAY, GATEWAY));
                var box = size(node.name(), 76);
                labels.put(node.id(), new Box(x + 6, y + 20, box.width(), box.height()));
            }
        }
    }

    private void work(Node node, double x, double y) {
        if (node.work() != null && node.work().activity() instanceof Activity.Until) {
            boxes.put(node.id(), Box.around(x, y, EVENT, EVENT));
            labels.put(node.id(), label(x, y + EVENT / 2 + 4, node.name(), 90));
        } else {
            boxes.put(node.id(), Box.around(x, y, TASK_WIDTH, TASK_HEIGHT));
        }
    }

    private Line line(Flow flow) {
        var source = box(flow.source());
        var target = box(flow.target());
        return switch (flow.route()) {
            case AHEAD -> ahead(flow, source, target);
            case SPLIT -> split(flow, source, target);
            case JOIN -> join(flow, source, target);
            case BYPASS -> bypass(flow, source, target);
            case TO_ASIDE ->
                new Line(
                        List.of(source.top(), target.bottom()),
                        new Box(source.centreX() + 6, source.y() - 30, 60, LINE_HEIGHT * 2));
            case FROM_ASIDE ->
                new Line(List.of(source.left(), new Point(target.centreX(), source.centreY()), target.top()), null);
            case BACK -> back(flow, source, target);
        };
    }

    private Line ahead(Flow flow, Box source, Box target) {
        var name = onward(flow, source);
        if (source.centreY() == target.centreY()) {
            return new Line(List.of(source.right(), target.left()), name);
        }
        double x = trackX(flow, plan.node(flow.source()).column());
        return new Line(
                List.of(source.right(), new Point(x, source.centreY()), new Point(x, target.centreY()), target.left()),
                name);
    }

    private Line split(Flow flow, Box source, Box target) {
        if (source.centreY() == target.centreY()) {
            return new Line(List.of(source.right(), target.left()), onward(flow, source));
        }
        boolean down = target.centreY() > source.centreY();
        var corner = new Point(source.centreX(), target.centreY());
        var name = flow.name();
        return new Line(
                List.of(down ? source.bottom() : source.top(), corner, target.left()),
                name == null ? null : beside(name, corner));
    }

    private Line join(Flow flow, Box source, Box target) {
        if (source.centreY() == target.centreY()) {
            return new Line(List.of(source.right(), target.left()), onward(flow, source));
        }
        boolean above = source.centreY() < target.centreY();
        return new Line(
                List.of(
                        source.right(),
                        new Point(target.centreX(), source.centreY()),
                        above ? target.top() : target.bottom()),
                onward(flow, source));
    }

    private Line bypass(Flow flow, Box source, Box target) {
        double y = y(new Row(plan.node(flow.source()).lane(), flow.row()));
        var corner = new Point(source.centreX(), y);
        var name = flow.name();
        return new Line(
                List.of(source.bottom(), corner, new Point(target.centreX(), y), target.bottom()),
                name == null ? null : beside(name, corner));
    }

    private Line back(Flow flow, Box source, Box target) {
        var from = row(plan.node(flow.source()));
        boolean over = leavesDown(flow.source());
        double y = over
                ? y(from) - TASK_HEIGHT / 2 - PADDING / 2
                : y(from) + TASK_HEIGHT / 2 + 14 + BAND * (bandOf.getOrDefault(flow.id(), 1) - 1);
        double x = trackX(flow, plan.node(flow.target()).column() - 1);
        var name = flow.name();
        return new Line(
                List.of(
                        over ? source.top() : source.bottom(),
                        new Point(source.centreX(), y),
                        new Point(x, y),
                        new Point(x, target.centreY()),
                        target.left()),
                name == null ? null : before(name, new Point(source.centreX(), over ? y + 3 : y - 17)));
    }

    /** Where a branch leaves a decision downwards, the way back goes over the row. */
    private boolean leavesDown(String decision) {
        return plan.flows().stream()
                .filter(flow -> flow.source().equals(decision))
                .anyMatch(flow -> flow.route() == Route.BYPASS || flow.route() == Route.SPLIT);
    }

    private @Nullable Box onward(Flow flow, Box source) {
        var name = flow.name();
        if (name == null) {
            return null;
        }
        var box = size(name, 90);
        return new Box(source.x() + source.width() + 2, source.centreY() - 4 - box.height(), box.width(), box.height());
    }

    private static Box beside(String name, Point corner) {
        var box = size(name, 160);
        return new Box(corner.x() + 6, corner.y() - 4 - box.height(), box.width(), box.height());
    }

    private static Box before(String name, Point topRight) {
        var box = size(name, 160);
        return new Box(topRight.x() - 6 - box.width(), topRight.y(), box.width(), box.height());
    }

    private double trackX(Flow flow, int gap) {
        int track = trackOf.getOrDefault(flow.id(), 1);
        return x(gap) + columnWidth.getOrDefault(gap, TASK_WIDTH) / 2 + GAP / 2 + TRACK * (track - 1);
    }

    private static Box label(double centreX, double top, String text, double widest) {
        var box = size(text, widest);
        return new Box(centreX - box.width() / 2, top, box.width(), box.height());
    }

    private static Box size(String text, double widest) {
        var lines = new ArrayList<>(List.of(""));
        for (var word : text.split(" ")) {
            var longer = (lines.get(lines.size() - 1) + " " + word).strip();
            if (longer.length() * LETTER > widest
                    && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        int longest = lines.stream().mapToInt(String::length).max().orElse(1);
        return new Box(0, 0, Math.ceil(longest * LETTER), lines.size() * LINE_HEIGHT);
    }

    private Box box(String id) {
        var box = boxes.get(id);
        if (box == null) {
            throw new IllegalArgumentException("The draft has no node " + id);
        }
        return box;
    }

    private double x(int column) {
        return columnX.getOrDefault(column, LEFT);
    }

    private double y(Row row) {
        return rowY.getOrDefault(row, TOP);
    }

    private static Row row(Node node) {
        return new Row(node.lane(), node.row());
    }

    private record Row(Lane lane, int number) {}
}
