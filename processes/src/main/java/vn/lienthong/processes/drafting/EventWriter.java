package vn.lienthong.processes.drafting;

import static vn.lienthong.processes.drafting.Sizes.EVENT;
import static vn.lienthong.processes.drafting.Sizes.TASK_HEIGHT;
import static vn.lienthong.processes.drafting.Sizes.TASK_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.impl.instance.Incoming;
import org.camunda.bpm.model.bpmn.impl.instance.Outgoing;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import vn.lienthong.processes.drafting.Drawing.Box;
import vn.lienthong.processes.drafting.Drawing.Line;

/** Writes an event subprocess: start, work after work, end, all in one row. */
final class EventWriter {

    private final Elements elements;
    private final Pictures pictures;
    private final String processId;

    EventWriter(Elements elements, Pictures pictures, String processId) {
        this.elements = elements;
        this.pictures = pictures;
        this.processId = processId;
    }

    void write(EventPart event, Process process, Box box) {
        var sub = elements.with(SubProcess.class, event.id());
        sub.setName(event.name());
        sub.setTriggeredByEvent(true);
        process.addChildElement(sub);
        pictures.shape(event.id(), box, null).setExpanded(true);
        var row = new ArrayList<FlowNode>();
        row.add(start(event));
        event.work().forEach(work -> row.add(new WorkWriter(elements, processId).write(work)));
        var end = elements.with(EndEvent.class, event.id() + "Done");
        end.setName(event.endName());
        row.add(end);
        row.forEach(sub::addChildElement);
        draw(row, box);
        connect(row, sub, box);
    }

    private StartEvent start(EventPart event) {
        var start = elements.with(StartEvent.class, event.startId());
        start.setName(event.startName());
        start.setInterrupting(false);
        if (event.message() != null) {
            var message = elements.with(MessageEventDefinition.class, event.startId() + "Message");
            message.setAttributeValue("messageRef", event.message());
            start.addChildElement(message);
        } else {
            start.addChildElement(
                    elements.timer(event.startId() + "Timer", TimeCycle.class, String.valueOf(event.cycle())));
        }
        return start;
    }

    private void draw(List<FlowNode> row, Box box) {
        double step = box.width() / row.size();
        for (int i = 0; i < row.size(); i++) {
            var node = row.get(i);
            boolean isEvent = i == 0 || i == row.size() - 1;
            double x = box.x() + step * (i + 0.5);
            var shape = isEvent
                    ? Box.around(x, box.centreY(), EVENT, EVENT)
                    : Box.around(x, box.centreY(), TASK_WIDTH, TASK_HEIGHT);
            double width = Math.min(step - 10, Sizes.width(node.getName()));
            pictures.shape(
                    node.getId(),
                    shape,
                    isEvent ? new Box(x - width / 2, box.centreY() + EVENT / 2 + 4, width, 14) : null);
        }
    }

    private void connect(List<FlowNode> row, SubProcess sub, Box box) {
        double step = box.width() / row.size();
        for (int i = 1; i < row.size(); i++) {
            var source = row.get(i - 1);
            var target = row.get(i);
            var flow = elements.with(
                    SequenceFlow.class,
                    source.getId() + "To" + Character.toUpperCase(target.getId().charAt(0))
                            + target.getId().substring(1));
            flow.setAttributeValue("sourceRef", source.getId());
            flow.setAttributeValue("targetRef", target.getId());
            sub.addChildElement(flow);
            elements.child(source, Outgoing.class, flow.getId());
            elements.child(target, Incoming.class, flow.getId());
            double from = box.x() + step * (i - 0.5) + (i == 1 ? EVENT : TASK_WIDTH) / 2;
            double to = box.x() + step * (i + 0.5) - (i == row.size() - 1 ? EVENT : TASK_WIDTH) / 2;
            pictures.edge(
                    flow.getId(),
                    new Line(
                            List.of(new Drawing.Point(from, box.centreY()), new Drawing.Point(to, box.centreY())),
                            null));
        }
    }
}
