package vn.lienthong.processes.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/** A diagram of the product, with the questions that its conventions ask. Each is read once, and looked through once. */
final class Diagram {

    private static final Map<String, List<Diagram>> READ = new ConcurrentHashMap<>();

    /** Between the border of a box and its text. */
    static final double PADDING = 7;

    /** How wide the strip is that a lane or a pool is titled in. */
    static final double TITLE_HEIGHT = 30;

    private final String file;
    private final BpmnModelInstance model;
    private final Supplier<Map<String, Shape>> shapes = SingletonSupplier.of(this::drawn);
    private final Supplier<Map<String, BpmnEdge>> edges = SingletonSupplier.of(this::drawnEdges);
    private final Supplier<List<Flow>> flows = SingletonSupplier.of(this::drawnFlows);
    private final Supplier<Map<String, Lane>> lanes = SingletonSupplier.of(this::laneOfEach);

    Diagram(String file, BpmnModelInstance model) {
        this.file = file;
        this.model = model;
    }

    static List<Diagram> all() {
        return of("classpath*:bpmn/**/*.bpmn");
    }

    static List<Diagram> rollouts() {
        return of("classpath*:bpmn/rollout/*.bpmn");
    }

    static List<Diagram> operations() {
        return of("classpath*:bpmn/operation/*.bpmn");
    }

    private static List<Diagram> of(String pattern) {
        return READ.computeIfAbsent(pattern, Diagram::read);
    }

    private static List<Diagram> read(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(Diagram::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagram read(Resource resource) {
        try (var content = resource.getInputStream()) {
            return new Diagram(String.valueOf(resource.getFilename()), Bpmn.readModelFromStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file() {
        return file;
    }

    BpmnModelInstance model() {
        return model;
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Process process() {
        return elements(Process.class).iterator().next();
    }

    /** What is drawn, by the ids of the elements. */
    Map<String, Shape> shapes() {
        return shapes.get();
    }

    private Map<String, Shape> drawn() {
        return elements(BpmnShape.class).stream()
                .map(shape -> new Shape(shape.getBpmnElement(), Area.of(shape.getBounds())))
                .collect(Collectors.toMap(Shape::id, shape -> shape));
    }

    /** What is drawn, but for lanes and pools. */
    List<Shape> nodes() {
        return shapes().values().stream()
                .filter(shape -> !shape.isTitledAtItsLeft())
                .toList();
    }

    Shape shape(BaseElement element) {
        return Objects.requireNonNull(shapes().get(element.getId()), element.getId());
    }

    Area area(BaseElement element) {
        return shape(element).area();
    }

    List<Flow> flows() {
        return flows.get();
    }

    private List<Flow> drawnFlows() {
        var shapes = shapes();
        return edges().values().stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(edge -> {
                    var flow = (SequenceFlow) edge.getBpmnElement();
                    var source =
                            Objects.requireNonNull(shapes.get(flow.getSource().getId()), flow.getId());
                    var target =
                            Objects.requireNonNull(shapes.get(flow.getTarget().getId()), flow.getId());
                    boolean isDefault =
                            flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault());
                    return new Flow(flow.getId(), source, target, Line.of(edge), isDefault);
                })
                .toList();
    }

    Map<String, BpmnEdge> edges() {
        return edges.get();
    }

    private Map<String, BpmnEdge> drawnEdges() {
        return elements(BpmnEdge.class).stream()
                .collect(Collectors.toMap(edge -> edge.getBpmnElement().getId(), edge -> edge));
    }

    /** The texts that are not in a task's box, each where its letters are and not where its element has room for it. */
    List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (var shape : elements(BpmnShape.class)) {
            var name = nameOf(shape.getBpmnElement());
            var drawn = new Shape(shape.getBpmnElement(), Area.of(shape.getBounds()));
            if (!name.isBlank() && drawn.isFrame()) {
                labels.add(title(drawn, name));
            } else if (!name.isBlank() && shape.getBpmnLabel() != null) {
                labels.add(label(drawn.id(), name, shape.getBpmnLabel()));
            }
        }
        for (var edge : elements(BpmnEdge.class)) {
            var name = nameOf(edge.getBpmnElement());
            if (!name.isBlank() && edge.getBpmnLabel() != null) {
                labels.add(label(edge.getBpmnElement().getId(), name, edge.getBpmnLabel()));
            }
        }
        return labels;
    }

    private static Label label(String element, String name, BpmnLabel label) {
        var room = Area.of(label.getBounds());
        var lines = Lettering.OUTSIDE.lines(name, room.width());
        double height = Lettering.OUTSIDE.height(lines);
        return new Label(
                element, name, Area.around(room.x(), room.top() + height / 2, Lettering.OUTSIDE.width(lines), height));
    }

    /** Pools and lanes are titled upwards at their left, subprocesses in the middle of their top. */
    private static Label title(Shape frame, String name) {
        var area = frame.area();
        if (frame.isTitledAtItsLeft()) {
            var lines = Lettering.INSIDE.lines(name, area.height());
            return new Label(
                    frame.id(),
                    name,
                    Area.around(
                            area.left() + TITLE_HEIGHT / 2,
                            area.y(),
                            Lettering.INSIDE.height(lines),
                            Lettering.INSIDE.width(lines)));
        }
        var lines = Lettering.INSIDE.lines(name, area.width() - 2 * PADDING);
        double height = Lettering.INSIDE.height(lines);
        return new Label(
                frame.id(),
                name,
                Area.around(area.x(), area.top() + PADDING + height / 2, Lettering.INSIDE.width(lines), height));
    }

    static String nameOf(BaseElement element) {
        return Objects.requireNonNullElse(element.getAttributeValue("name"), "");
    }

    /** The lane that a node, or the subprocess around it, is in. */
    Optional<Lane> laneOf(FlowNode node) {
        return Optional.ofNullable(lanes.get().get(node.getId()))
                .or(() -> node.getParentElement() instanceof FlowNode around ? laneOf(around) : Optional.empty());
    }

    private Map<String, Lane> laneOfEach() {
        var found = new HashMap<String, Lane>();
        elements(Lane.class)
                .forEach(lane -> lane.getFlowNodeRefs().forEach(node -> found.putIfAbsent(node.getId(), lane)));
        return found;
    }

    static Optional<String> property(BaseElement element, String name) {
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            return Optional.empty();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }

    @Override
    public String toString() {
        return file;
    }
}
