package vn.lienthong.processes.drafting;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Makes the elements of a diagram that is being written. */
record Elements(BpmnModelInstance model) {

    <T extends BaseElement> T with(Class<T> type, String id) {
        var element = model.newInstance(type);
        element.setId(id);
        return element;
    }

    <T extends ModelElementInstance> T bare(Class<T> type) {
        return model.newInstance(type);
    }

    /** A child that holds nothing but text. */
    void child(BpmnModelElementInstance parent, Class<? extends ModelElementInstance> type, String text) {
        var child = model.newInstance(type);
        child.setTextContent(text);
        parent.addChildElement(child);
    }

    ExtensionElements extensions(BaseElement element) {
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            extensions = model.newInstance(ExtensionElements.class);
            element.setExtensionElements(extensions);
        }
        return extensions;
    }

    void properties(BaseElement element, Map<String, String> properties) {
        if (properties.isEmpty()) {
            return;
        }
        var list = model.newInstance(CamundaProperties.class);
        extensions(element).addChildElement(list);
        new TreeMap<>(properties).forEach((name, value) -> {
            var property = model.newInstance(CamundaProperty.class);
            property.setCamundaName(name);
            property.setCamundaValue(value);
            list.addChildElement(property);
        });
    }

    <T extends ModelElementInstance> TimerEventDefinition timer(String id, Class<T> kind, String expression) {
        var timer = with(TimerEventDefinition.class, id);
        var time = model.newInstance(kind);
        time.removeAttribute("id");
        time.setTextContent(expression);
        timer.addChildElement(time);
        return timer;
    }
}
