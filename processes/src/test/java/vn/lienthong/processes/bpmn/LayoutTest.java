package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram can be read by the people whose work it draws: nothing covers, crosses or hides anything else. */
class LayoutTest {

    /** What a flow keeps off shapes that it does not belong to, and off other flows beside it. */
    private static final double DISTANCE = 5;

    /** Letters do not fill their lines. */
    private static final double AROUND_LETTERS = 1;

    private static final double AROUND_ARROWS = 2;

    private static final double TITLE_LINES = 2;

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyNameOutsideABoxHasItsPlace(Diagram diagram) {
        var placed = diagram.labels().stream().map(Label::element).toList();
        assertNothing(
                diagram,
                Stream.of(Event.class, Gateway.class, SequenceFlow.class)
                        .flatMap(type -> diagram.elements(type).stream())
                        .filter(element -> !Diagram.nameOf(element).isBlank() && !placed.contains(element.getId()))
                        .map(element -> "the name of %s has no place".formatted(element.getId()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyTextFitsItsBox(Diagram diagram) {
        var found = new ArrayList<String>();
        for (var activity : diagram.elements(Activity.class)) {
            if (!(activity instanceof SubProcess)) {
                found.addAll(misfits(diagram.shape(activity), Diagram.nameOf(activity)));
            }
        }
        for (var title : diagram.labels()) {
            var shape = diagram.shapes().get(title.element());
            if (shape != null && shape.isTitledAtItsLeft()) {
                var lines = Lettering.INSIDE.lines(title.text(), shape.area().height());
                if (lines.size() > TITLE_LINES) {
                    found.add("%s has %d lines".formatted(title, lines.size()));
                }
            }
        }
        assertNothing(diagram, found);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noTwoNodesOverlap(Diagram diagram) {
        var found = new ArrayList<String>();
        for (var one : diagram.nodes()) {
            for (var other : diagram.nodes()) {
                if (one.id().compareTo(other.id()) < 0
                        && one.area().overlaps(other.area())
                        && !isPartOf(one, other)
                        && !isPartOf(other, one)) {
                    found.add("%s overlaps %s".formatted(one, other));
                }
            }
        }
        assertNothing(diagram, found);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingLiesInWhatItBelongsTo(Diagram diagram) {
        var found = new ArrayList<String>();
        var lanes = diagram.elements(Lane.class).stream().map(diagram::shape).toList();
        for (var pool : diagram.elements(Participant.class)) {
            var inside = inside(diagram.shape(pool));
            lanes.stream()
                    .filter(lane -> !inside.contains(lane.area()))
                    .forEach(lane -> found.add("%s is not in %s".formatted(lane, diagram.shape(pool))));
        }
        for (var one : lanes) {
            lanes.stream()
                    .filter(other ->
                            one.id().compareTo(other.id()) < 0 && one.area().overlaps(other.area()))
                    .forEach(other -> found.add("%s overlaps %s".formatted(one, other)));
        }
        for (var node : diagram.elements(FlowNode.class)) {
            var shape = diagram.shape(node);
            if (node instanceof BoundaryEvent event) {
                var host = diagram.shape(event.getAttachedTo());
                if (!host.isOnBorder(shape.area().x(), shape.area().y())) {
                    found.add("%s is not on the border of %s".formatted(shape, host));
                }
            }
            var around = node.getParentElement() instanceof SubProcess subprocess
                    ? diagram.shape(subprocess)
                    : diagram.laneOf(node).map(diagram::shape).orElse(null);
            if (around != null && !inside(around).contains(shape.area())) {
                found.add("%s is not in %s".formatted(shape, around));
            } else if (around == null && !lanes.isEmpty()) {
                found.add("%s is in no lane".formatted(shape));
            }
        }
        assertNothing(diagram, found);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flowsRunStraightFromBorderToBorder(Diagram diagram) {
        var found = new ArrayList<String>();
        for (var flow : diagram.flows()) {
            flow.lines().stream()
                    .filter(line -> !line.isStraight())
                    .forEach(line -> found.add("%s slants from %s".formatted(flow, line)));
            var first = flow.lines().get(0);
            if (!flow.source().isDock(first.x1(), first.y1())) {
                found.add("%s does not begin at the border of %s: %s".formatted(flow, flow.source(), first));
            }
            var last = flow.lastLine();
            if (!flow.target().isDock(last.x2(), last.y2())) {
                found.add("%s does not end at the border of %s: %s".formatted(flow, flow.target(), last));
            }
        }
        assertNothing(diagram, found);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noFlowRunsThroughAShape(Diagram diagram) {
        var found = new ArrayList<String>();
        for (var flow : diagram.flows()) {
            for (var shape : diagram.nodes()) {
                boolean itsOwn = shape.equals(flow.source()) || shape.equals(flow.target()) || hosts(shape, flow);
                var kept = itsOwn ? shape.area() : shape.area().grown(DISTANCE);
                if (!isPartOf(flow.source(), shape) && !isPartOf(flow.target(), shape) || itsOwn) {
                    flow.lines().stream()
                            .filter(line -> line.crosses(kept))
                            .forEach(line -> found.add("%s runs through %s: %s".formatted(flow, shape, line)));
                }
            }
        }
        assertNothing(diagram, found);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noFlowRunsThroughAnArrow(Diagram diagram) {
        var found = new ArrayList<String>();
        for (var one : diagram.flows()) {
            for (var other : diagram.flows()) {
                if (!one.equals(other)) {
                    one.lines().stream()
                            .filter(line -> line.crosses(other.arrow().grown(AROUND_ARROWS))
                                    && !line.isInLineWith(other.lastLine()))
                            .forEach(line ->
                                    found.add("%s runs through the arrow of %s: %s".formatted(one, other, line)));
                }
            }
        }
        assertNothing(diagram, found);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noFlowRunsAlongABorder(Diagram diagram) {
        var found = new ArrayList<String>();
        for (var frame : diagram.shapes().values()) {
            if (frame.isFrame()) {
                for (var flow : diagram.flows()) {
                    flow.lines().stream()
                            .filter(line -> borders(frame.area()).anyMatch(border -> line.runsWith(border, DISTANCE)))
                            .forEach(line ->
                                    found.add("%s runs along the border of %s: %s".formatted(flow, frame, line)));
                }
            }
        }
        assertNothing(diagram, found);
    }

    /**
     * Flows may share their last lines when they end in the same place, and their first ones when one fork opens all of
     * them: then it does not matter which is which, and a fork has no more than three tips to leave from.
     */
    @ParameterizedTest
    @MethodSource("diagrams")
    void noTwoFlowsRunOnTheSameLine(Diagram diagram) {
        var found = new ArrayList<String>();
        var flows = diagram.flows();
        for (int i = 0; i < flows.size(); i++) {
            for (int j = i + 1; j < flows.size(); j++) {
                var one = flows.get(i);
                var other = flows.get(j);
                boolean mayShare = one.target().equals(other.target())
                        || one.source().equals(other.source()) && one.source().element() instanceof ParallelGateway;
                for (var line : one.lines()) {
                    other.lines().stream()
                            .filter(beside ->
                                    line.runsWith(beside, DISTANCE) && !(mayShare && line.isInLineWith(beside)))
                            .forEach(beside -> found.add(
                                    "%s and %s run on the same line: %s, %s".formatted(one, other, line, beside)));
                }
            }
        }
        assertNothing(diagram, found);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void labelsAreFree(Diagram diagram) {
        var found = new ArrayList<String>();
        var labels = diagram.labels();
        var flows = diagram.flows();
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            var letters = label.area().grown(-AROUND_LETTERS);
            labels.subList(i + 1, labels.size()).stream()
                    .filter(other -> other.area().grown(-AROUND_LETTERS).overlaps(letters))
                    .forEach(other -> found.add("%s crosses %s".formatted(label, other)));
            flows.stream()
                    .filter(flow -> flow.ink().stream().anyMatch(letters::overlaps))
                    .forEach(flow -> found.add("%s crosses the flow %s".formatted(label, flow)));
            diagram.shapes().values().stream()
                    .filter(shape -> shape.isFrame() ? shape.area().cuts(letters) : shape.touches(letters))
                    .forEach(shape -> found.add("%s crosses %s".formatted(label, shape)));
        }
        assertNothing(diagram, found);
    }

    /** Only what leads back to something that has been passed in any case goes to the left. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void theWayForwardGoesRight(Diagram diagram) {
        var found = new ArrayList<String>();
        for (var flow : diagram.flows()) {
            if (isLoopBack(
                    (FlowNode) flow.source().element(), (FlowNode) flow.target().element())) {
                continue;
            }
            boolean aims = flow.target().area().x() >= flow.source().area().x();
            if (!aims || flow.lines().stream().anyMatch(Line::goesLeft)) {
                found.add("%s goes left, from %s to %s".formatted(flow, flow.source(), flow.target()));
            }
        }
        assertNothing(diagram, found);
    }

    private static void assertNothing(Diagram diagram, List<String> found) {
        assertThat(found).as(diagram.file()).isEmpty();
    }

    private static List<String> misfits(Shape shape, String name) {
        var found = new ArrayList<String>();
        var box = shape.area();
        double width = box.width() - 2 * Diagram.PADDING;
        var lines = Lettering.INSIDE.lines(name, width);
        double height = Lettering.INSIDE.height(lines);
        if (Stream.of(name.strip().split("[\\s-]")).anyMatch(word -> Lettering.INSIDE.width(word) > width)) {
            found.add("a word of \"%s\" is wider than %s".formatted(name, shape));
        }
        if (height > box.height() - 2 * Diagram.PADDING) {
            found.add("\"%s\" is higher than %s".formatted(name, shape));
        }
        var signs = signs(shape);
        for (int i = 0; i < lines.size(); i++) {
            double lineHeight = height / lines.size();
            var letters = Area.around(
                            box.x(),
                            box.y() - height / 2 + (i + 0.5) * lineHeight,
                            Lettering.INSIDE.width(lines.get(i)),
                            lineHeight)
                    .grown(-AROUND_LETTERS);
            if (signs.stream().anyMatch(letters::overlaps)) {
                found.add("\"%s\" covers the sign of %s".formatted(lines.get(i), shape));
            }
        }
        return found;
    }

    /** The signs of people and machines at the left top, those of calls and repetitions at the bottom. */
    private static List<Area> signs(Shape shape) {
        var box = shape.area();
        var signs = new ArrayList<Area>();
        if (shape.element() instanceof UserTask || shape.element() instanceof ServiceTask) {
            signs.add(new Area(box.left() + 4, box.top() + 4, box.left() + 22, box.top() + 24));
        }
        if (shape.element() instanceof CallActivity
                || shape.element() instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            signs.add(Area.around(box.x(), box.bottom() - 13, 14, 14));
        }
        return signs;
    }

    private static Area inside(Shape frame) {
        var area = frame.area();
        return frame.isTitledAtItsLeft()
                ? new Area(area.left() + Diagram.TITLE_HEIGHT, area.top(), area.right(), area.bottom())
                : area;
    }

    private static Stream<Line> borders(Area area) {
        return Stream.of(
                new Line(area.left(), area.top(), area.right(), area.top()),
                new Line(area.left(), area.bottom(), area.right(), area.bottom()),
                new Line(area.left(), area.top(), area.left(), area.bottom()),
                new Line(area.right(), area.top(), area.right(), area.bottom()));
    }

    /** Whether a shape sits on another, or lies in it. */
    private static boolean isPartOf(Shape part, Shape whole) {
        if (part.element() instanceof BoundaryEvent event
                && event.getAttachedTo().equals(whole.element())) {
            return true;
        }
        ModelElementInstance around = part.element().getParentElement();
        while (around != null) {
            if (around.equals(whole.element())) {
                return true;
            }
            around = around.getParentElement();
        }
        return false;
    }

    private static boolean hosts(Shape shape, Flow flow) {
        return flow.source().element() instanceof BoundaryEvent event
                && event.getAttachedTo().equals(shape.element());
    }

    /** Whether every way to a node leads through the other one first. */
    private static boolean isLoopBack(FlowNode from, FlowNode to) {
        var passed = new HashSet<FlowNode>(Set.of(to));
        var next = new ArrayDeque<FlowNode>();
        siblings(from).stream()
                .filter(node -> !node.equals(to) && isEntry(node))
                .forEach(next::add);
        while (!next.isEmpty()) {
            var node = next.remove();
            if (node.equals(from)) {
                return false;
            }
            if (passed.add(node)) {
                node.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
                siblings(node).stream()
                        .filter(event -> event instanceof BoundaryEvent boundary
                                && boundary.getAttachedTo().equals(node))
                        .forEach(next::add);
            }
        }
        return true;
    }

    private static boolean isEntry(FlowNode node) {
        return node.getIncoming().isEmpty() && !(node instanceof BoundaryEvent);
    }

    private static List<FlowNode> siblings(FlowNode node) {
        return node.getParentElement().getChildElementsByType(FlowNode.class).stream()
                .toList();
    }
}
