package vn.lienthong.processes.modeler.check;

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

/** What elements of diagrams are called in messages. */
final class Words {

    private Words() {}

    /** With its kind, to begin a sentence: “Việc “Khảo sát””. */
    static String of(BaseElement element) {
        if (element instanceof SequenceFlow flow) {
            return "Mũi tên từ “%s” đến “%s”".formatted(named(flow.getSource()), named(flow.getTarget()));
        }
        return "%s “%s”".formatted(kind(element), named(element));
    }

    /** The name; the id where it has none. */
    static String named(BaseElement element) {
        var name = Diagram.nameOf(element);
        return name.isEmpty() ? element.getId() : name;
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
        return element instanceof Process ? "Quy trình" : "Việc của chương trình";
    }
}
