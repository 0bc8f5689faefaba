package vn.lienthong.processes.drafting;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.drafting.Drawing.Box;
import vn.lienthong.processes.drafting.Drawing.Line;

/** Writes the diagram interchange: where things are drawn. */
final class Pictures {

    private final BpmnModelInstance model;
    private final String id;
    private final BpmnPlane plane;

    Pictures(BpmnModelInstance model, String id) {
        this.model = model;
        this.id = id;
        this.plane = model.newInstance(BpmnPlane.class);
        plane.setId(id + "-plane");
    }

    void addTo(Definitions definitions, String drawnElement) {
        var diagram = model.newInstance(BpmnDiagram.class);
        diagram.setId(id + "-di");
        definitions.addChildElement(diagram);
        diagram.addChildElement(plane);
        plane.setAttributeValue("bpmnElement", drawnElement);
    }

    BpmnShape shape(String element, Box box, @Nullable Box label) {
        var shape = model.newInstance(BpmnShape.class);
        shape.setId(element + "_di");
        shape.setAttributeValue("bpmnElement", element);
        if (model.getModelElementById(element) instanceof ExclusiveGateway) {
            shape.setMarkerVisible(true);
        }
        shape.addChildElement(bounds(box));
        if (label != null) {
            shape.addChildElement(label(label));
        }
        plane.addChildElement(shape);
        return shape;
    }

    void edge(String flow, Line line) {
        var edge = model.newInstance(BpmnEdge.class);
        edge.setId(flow + "_di");
        edge.setAttributeValue("bpmnElement", flow);
        line.points().forEach(point -> {
            var bend = model.newInstance(Waypoint.class);
            bend.setX(point.x());
            bend.setY(point.y());
            edge.addChildElement(bend);
        });
        if (line.label() != null) {
            edge.addChildElement(label(line.label()));
        }
        plane.addChildElement(edge);
    }

    private BpmnLabel label(Box box) {
        var label = model.newInstance(BpmnLabel.class);
        label.removeAttribute("id");
        label.addChildElement(bounds(box));
        return label;
    }

    private Bounds bounds(Box box) {
        var bounds = model.newInstance(Bounds.class);
        bounds.setX(box.x());
        bounds.setY(box.y());
        bounds.setWidth(box.width());
        bounds.setHeight(box.height());
        return bounds;
    }
}
