package vn.lienthong.processes.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.drafting.Drawing.Box;
import vn.lienthong.processes.drafting.Drawing.Line;
import vn.lienthong.processes.drafting.Plan.Flow;
import vn.lienthong.processes.drafting.Plan.Kind;
import vn.lienthong.processes.drafting.Plan.Node;

/** Writes a draft as executable BPMN, by the conventions of {@code docs/architecture.md}. */
public final class DiagramWriter {

    private static final String NAMESPACE = "http://lienthong.vn/bpmn";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final String TEN_YEARS = "P3650D";

    private final Draft draft;
    private final Plan plan;
    private final Drawing drawing;
    private final BpmnModelInstance model = Bpmn.createEmptyModel();
    private final Elements elements = new Elements(model);
    private final Map<String, FlowNode> nodes = new HashMap<>();

    private DiagramWriter(Draft draft) {
        this.draft = draft;
        this.plan = Planner.plan(draft);
        this.drawing = Layout.of(draft, plan);
    }

    /**
     * The draft as a diagram with lanes, tasks, conditions and layout, valid by BPMN's schema.
     *
     * @throws IllegalArgumentException when a way back names work that the draft does not have, or an id is used twice
     */
    public static BpmnModelInstance write(Draft draft) {
        var writer = new DiagramWriter(draft);
        writer.run();
        Bpmn.validateModel(writer.model);
        return writer.model;
    }

    private void run() {
        var definitions = definitions();
        var process = elements.with(Process.class, draft.id());
        var pictures = new Pictures(model, draft.id());
        if (draft.hasLanes()) {
            definitions.addChildElement(collaboration(process));
        }
        draft.events().stream()
                .map(EventPart::message)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(name -> definitions.addChildElement(message(name)));
        definitions.addChildElement(process);
        process(process);
        pictures.addTo(definitions, draft.hasLanes() ? draft.id() + "-collaboration" : draft.id());
        if (draft.hasLanes()) {
            pictures.shape(draft.id() + "-pool", drawing.pool(), null).setHorizontal(true);
            drawing.lanes()
                    .forEach((lane, box) -> pictures.shape(lane.id(), box, null).setHorizontal(true));
        }
        plan.nodes()
                .forEach(node -> pictures.shape(
                        node.id(), box(node.id()), drawing.labels().get(node.id())));
        plan.flows().forEach(flow -> pictures.edge(flow.id(), line(flow)));
        draft.events().forEach(event -> new EventWriter(elements, pictures, draft.id())
                .write(event, process, box(event.id())));
    }

    private Definitions definitions() {
        var definitions = model.newInstance(Definitions.class);
        definitions.setId(draft.id() + "-diagram");
        definitions.setTargetNamespace(NAMESPACE);
        definitions.setExporter("Liên Thông");
        definitions.getDomElement().registerNamespace("modeler", MODELER);
        definitions.setAttributeValueNs(MODELER, "executionPlatform", "Camunda Platform");
        definitions.setAttributeValueNs(MODELER, "executionPlatformVersion", "7.24.0");
        model.setDefinitions(definitions);
        return definitions;
    }

    private Collaboration collaboration(Process process) {
        var collaboration = elements.with(Collaboration.class, draft.id() + "-collaboration");
        var pool = elements.with(Participant.class, draft.id() + "-pool");
        pool.setName(draft.name());
        pool.setAttributeValue("processRef", process.getId());
        collaboration.addChildElement(pool);
        return collaboration;
    }

    private Message message(String name) {
        var message = elements.with(Message.class, name);
        message.setName(name);
        return message;
    }

    private void process(Process process) {
        process.setName(draft.name());
        process.setExecutable(true);
        process.setCamundaHistoryTimeToLiveString(TEN_YEARS);
        if (draft.startForm() == null) {
            process.setCamundaIsStartableInTasklist(false);
        }
        elements.properties(process, draft.properties());
        if (draft.hasLanes()) {
            process.addChildElement(lanes());
        }
        for (var node : plan.nodes()) {
            var element = element(node);
            process.addChildElement(element);
            nodes.put(node.id(), element);
        }
        plan.flows().forEach(flow -> process.addChildElement(flow(flow)));
        plan.flows().stream().filter(Flow::byDefault).forEach(flow -> {
            if (nodes.get(flow.source()) instanceof ExclusiveGateway gateway) {
                gateway.setAttributeValue("default", flow.id());
            }
        });
        nodes.values().forEach(this::listFlows);
    }

    /** Editors want to see the flows at their nodes too. */
    private void listFlows(FlowNode node) {
        plan.flows().stream()
                .filter(flow -> flow.target().equals(node.getId()))
                .forEach(flow ->
                        elements.child(node, org.camunda.bpm.model.bpmn.impl.instance.Incoming.class, flow.id()));
        plan.flows().stream()
                .filter(flow -> flow.source().equals(node.getId()))
                .forEach(flow ->
                        elements.child(node, org.camunda.bpm.model.bpmn.impl.instance.Outgoing.class, flow.id()));
    }

    private LaneSet lanes() {
        var set = elements.with(LaneSet.class, draft.id() + "-lanes");
        for (var each : draft.lanes()) {
            var lane = elements.with(org.camunda.bpm.model.bpmn.instance.Lane.class, each.id());
            lane.setName(each.name());
            elements.properties(lane, Map.of("agency", each.agency(), "part", each.part()));
            inLane(each)
                    .forEach(
                            id -> elements.child(lane, org.camunda.bpm.model.bpmn.impl.instance.FlowNodeRef.class, id));
            set.addChildElement(lane);
        }
        return set;
    }

    private Stream<String> inLane(Lane lane) {
        var own = plan.nodes().stream().filter(node -> node.lane().equals(lane)).map(Node::id);
        return lane.equals(draft.leadLane())
                ? Stream.concat(own, draft.events().stream().map(EventPart::id))
                : own;
    }

    private FlowNode element(Node node) {
        var element =
                switch (node.kind()) {
                    case START -> start(node);
                    case END -> elements.with(EndEvent.class, node.id());
                    case WORK -> work(Objects.requireNonNull(node.work()));
                    case DECISION, MERGE -> elements.with(ExclusiveGateway.class, node.id());
                    case FORK, JOIN -> elements.with(ParallelGateway.class, node.id());
                    case ASIDE -> aside(node.id(), Objects.requireNonNull(node.work()));
                };
        if (!node.name().isEmpty()) {
            element.setName(node.name());
        }
        if (node.kind() != Kind.WORK && node.kind() != Kind.ASIDE) {
            elements.properties(element, step(node.step()));
        }
        return element;
    }

    private FlowNode start(Node node) {
        var start = elements.with(StartEvent.class, node.id());
        if (draft.startForm() != null) {
            start.setCamundaInitiator("starter");
            start.setCamundaFormKey(draft.startForm());
        }
        return start;
    }

    private FlowNode work(Work work) {
        return new WorkWriter(elements, draft.id()).write(work);
    }

    private CallActivity aside(String id, Work work) {
        return new WorkWriter(elements, draft.id()).aside(id, work);
    }

    private static Map<String, String> step(@Nullable Integer step) {
        return step == null ? Map.of() : Map.of("step", String.valueOf(step));
    }

    private SequenceFlow flow(Flow flow) {
        var element = elements.with(SequenceFlow.class, flow.id());
        if (flow.name() != null) {
            element.setName(flow.name());
        }
        element.setAttributeValue("sourceRef", flow.source());
        element.setAttributeValue("targetRef", flow.target());
        if (flow.outcome() != null) {
            var condition = model.newInstance(ConditionExpression.class);
            condition.removeAttribute("id");
            condition.setTextContent(Stream.of(flow.outcome().split(","))
                    .map("outcome == '%s'"::formatted)
                    .collect(Collectors.joining(" || ", "${", "}")));
            element.setConditionExpression(condition);
        }
        return element;
    }

    private Box box(String id) {
        return Objects.requireNonNull(drawing.nodes().get(id));
    }

    private Line line(Flow flow) {
        return Objects.requireNonNull(drawing.flows().get(flow.id()));
    }
}
