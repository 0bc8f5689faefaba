package vn.lienthong.processes.modeler;

import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** What elements of diagrams are called in messages. */
public final class ElementWords {

    private ElementWords() {}

    /** With its kind, to begin a sentence: “Việc “Khảo sát””. */
    public static String of(BaseElement element) {
        if (element instanceof SequenceFlow flow) {
            return "Mũi tên từ “%s” đến “%s”".formatted(named(flow.getSource()), named(flow.getTarget()));
        }
        return nameOf(element).isEmpty()
                ? "%s chưa đặt tên (%s)".formatted(kind(element), element.getId())
                : "%s “%s”".formatted(kind(element), nameOf(element));
    }

    /** The same of the element of an id; the diagram itself where there is none. */
    public static String of(BpmnModelInstance diagram, @Nullable String id) {
        if (id == null) {
            return "Sơ đồ";
        }
        return diagram.getModelElementById(id) instanceof BaseElement element
                ? of(element)
                : "Phần tử “%s”".formatted(id);
    }

    /** The name; the id where it has none. */
    public static String named(BaseElement element) {
        var name = nameOf(element);
        return name.isEmpty() ? element.getId() : name;
    }

    /** The name of the node of an id, which may be one of the engine's ids for what is repeated; the id where it has none. */
    public static String named(BpmnModelInstance diagram, String id) {
        return diagram.getModelElementById(node(id)) instanceof BaseElement element ? named(element) : id;
    }

    /** The diagram's id of what the engine calls so: it calls the whole of what is repeated by an id of its own. */
    public static String node(String activity) {
        return activity.replace("#multiInstanceBody", "");
    }

    /** Empty where it has none. */
    public static String nameOf(BaseElement element) {
        return Objects.requireNonNullElse(element.getAttributeValue("name"), "").strip();
    }

    private static String kind(BaseElement element) {
        if (element instanceof UserTask) {
            return "Việc";
        }
        if (element instanceof CallActivity) {
            return "Phần dùng chung";
        }
        if (element instanceof Gateway) {
            return "Cổng";
        }
        if (element instanceof StartEvent) {
            return "Điểm bắt đầu";
        }
        if (element instanceof EndEvent) {
            return "Điểm kết thúc";
        }
        if (element instanceof Event) {
            return "Sự kiện";
        }
        if (element instanceof SubProcess) {
            return "Khung";
        }
        if (element instanceof Participant) {
            return "Khung quy trình";
        }
        if (element instanceof Lane) {
            return "Làn";
        }
        if (element instanceof Process) {
            return "Quy trình";
        }
        return element instanceof Activity ? "Việc của chương trình" : "Phần tử";
    }
}
