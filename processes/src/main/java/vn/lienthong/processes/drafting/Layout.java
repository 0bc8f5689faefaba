package vn.lienthong.processes.drafting;

import static vn.lienthong.processes.drafting.Sizes.ASIDE_HEIGHT;
import static vn.lienthong.processes.drafting.Sizes.EVENT;
import static vn.lienthong.processes.drafting.Sizes.EVENT_PART_HEIGHT;
import static vn.lienthong.processes.drafting.Sizes.EVENT_PART_WIDTH;
import static vn.lienthong.processes.drafting.Sizes.GAP;
import static vn.lienthong.processes.drafting.Sizes.GATEWAY;
import static vn.lienthong.processes.drafting.Sizes.HEADER;
import static vn.lienthong.processes.drafting.Sizes.LEFT;
import static vn.lienthong.processes.drafting.Sizes.PADDING;
import static vn.lienthong.processes.drafting.Sizes.TASK_HEIGHT;
import static vn.lienthong.processes.drafting.Sizes.TASK_WIDTH;
import static vn.lienthong.processes.drafting.Sizes.TOP;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.processes.drafting.Drawing.Box;
import vn.lienthong.processes.drafting.Drawing.Line;
import vn.lienthong.processes.drafting.Drawing.Point;
import vn.lienthong.processes.drafting.Plan.Node;

/** Turns a plan into pixels: nodes on the grid, flows between them, event subprocesses where no flow runs through. */
final class Layout {

    private static final double WIDEST_EVENT_NAME = 90;
    private static final double WIDEST_QUESTION = 76;

    private final Draft draft;
    private final Plan plan;
    private final Grid grid;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Box> labels = new HashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private Layout(Draft draft, Plan plan) {
        this.draft = draft;
        this.plan = plan;
        this.grid = new Grid(draft, plan);
    }

    static Drawing of(Draft draft, Plan plan) {
        return new Layout(draft, plan).draw();
    }

    private Drawing draw() {
        plan.nodes().forEach(this::place);
        var router = new Router(plan, grid, boxes);
        plan.flows().forEach(flow -> lines.put(flow.id(), router.line(flow)));
        double right = Math.max(grid.right(), events());
        var lanes = new LinkedHashMap<Lane, Box>();
        grid.lanes().forEach((lane, box) -> lanes.put(lane, new Box(LEFT, box.y(), right - LEFT, box.height())));
        double bottom = lanes.values().stream()
                .mapToDouble(box -> box.y() + box.height())
                .max()
                .orElse(TOP);
        var pool = new Box(LEFT - HEADER, TOP, right - LEFT + HEADER, bottom - TOP);
        return new Drawing(pool, lanes, boxes, labels, lines);
    }

    private void place(Node node) {
        double x = grid.x(node);
        double y = grid.y(node);
        switch (node.kind()) {
            case START, END -> event(node, x, y);
            case WORK -> {
                if (node.work() != null && node.work().activity() instanceof Activity.Until) {
                    event(node, x, y);
                } else {
                    boxes.put(node.id(), Box.around(x, y, TASK_WIDTH, TASK_HEIGHT));
                }
            }
            case MERGE, FORK, JOIN -> boxes.put(node.id(), Box.around(x, y, GATEWAY, GATEWAY));
            case ASIDE ->
                boxes.put(
                        node.id(),
                        Box.around(x, y - TASK_HEIGHT / 2 - PADDING - ASIDE_HEIGHT / 2, TASK_WIDTH, ASIDE_HEIGHT));
            case DECISION -> {
                boxes.put(node.id(), Box.around(x, y, GATEWAY, GATEWAY));
                labels.put(node.id(), Sizes.text(node.name(), WIDEST_QUESTION).at(x + 6, y + 20));
            }
        }
    }

    private void event(Node node, double x, double y) {
        boxes.put(node.id(), Box.around(x, y, EVENT, EVENT));
        var size = Sizes.text(node.name(), WIDEST_EVENT_NAME);
        labels.put(node.id(), size.at(x - size.width() / 2, y + EVENT / 2 + 4));
    }

    /** Places the event subprocesses; answers how far right they reach. */
    private double events() {
        double x = LEFT + HEADER + PADDING;
        for (var event : draft.events()) {
            x = clear(x);
            boxes.put(event.id(), new Box(x, grid.eventsY(), EVENT_PART_WIDTH, EVENT_PART_HEIGHT));
            x += EVENT_PART_WIDTH + GAP;
        }
        return x;
    }

    private double clear(double from) {
        return lines.values().stream()
                .flatMap(line -> crossings(line.points()))
                .sorted()
                .reduce(
                        from,
                        (x, crossing) -> crossing > x - PADDING && crossing < x + EVENT_PART_WIDTH + PADDING
                                ? crossing + PADDING
                                : x);
    }

    /** Where a flow runs down through the row of the event subprocesses. */
    private Stream<Double> crossings(List<Point> points) {
        return IntStream.range(1, points.size())
                .filter(i -> points.get(i).x() == points.get(i - 1).x())
                .filter(i -> Math.min(points.get(i).y(), points.get(i - 1).y()) < grid.eventsY() + EVENT_PART_HEIGHT
                        && Math.max(points.get(i).y(), points.get(i - 1).y()) > grid.eventsY())
                .mapToObj(i -> points.get(i).x());
    }
}
