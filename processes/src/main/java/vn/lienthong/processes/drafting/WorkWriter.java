package vn.lienthong.processes.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ManualTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import vn.lienthong.processes.drafting.Activity.BeanCall;
import vn.lienthong.processes.drafting.Activity.CalledPart;
import vn.lienthong.processes.drafting.Activity.DoneOutside;
import vn.lienthong.processes.drafting.Activity.Each;
import vn.lienthong.processes.drafting.Activity.PersonTask;
import vn.lienthong.processes.drafting.Activity.Until;

/** Writes the nodes where something is done. */
final class WorkWriter {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    /** What every called process knows of its case. */
    private static final List<String> CASE = List.of("unit", "caseCode", "caseTitle", "caseDue");

    /** What the ways out have to know of the decision. */
    private static final List<String> DECISION =
            List.of("outcome", "reason", "forwardTo", "opinionAgencies", "opinionDays", "opinionOwnDays");

    private final Elements elements;
    private final String processId;

    WorkWriter(Elements elements, String processId) {
        this.elements = elements;
        this.processId = processId;
    }

    FlowNode write(Work work) {
        var activity = work.activity();
        FlowNode node;
        if (activity instanceof PersonTask task) {
            node = personTask(work, task);
        } else if (activity instanceof CalledPart part) {
            node = calledPart(work, part);
        } else if (activity instanceof BeanCall bean) {
            var service = elements.with(ServiceTask.class, work.id());
            service.setCamundaDelegateExpression("${" + bean.bean() + "}");
            if (bean.async()) {
                service.setCamundaAsyncBefore(true);
            }
            node = service;
        } else if (activity instanceof Until until) {
            var wait = elements.with(IntermediateCatchEvent.class, work.id());
            wait.addChildElement(elements.timer(work.id() + "Timer", TimeDate.class, until.date()));
            node = wait;
        } else if (activity instanceof DoneOutside) {
            node = elements.with(ManualTask.class, work.id());
        } else {
            throw new IllegalArgumentException("Nothing is known of " + activity);
        }
        node.setName(work.name());
        describe(work, node);
        return node;
    }

    private void describe(Work work, FlowNode node) {
        if (work.text() != null) {
            var text = elements.bare(Documentation.class);
            text.removeAttribute("id");
            text.setTextContent(work.text());
            node.getDocumentations().add(text);
        }
        var properties = new HashMap<>(work.properties());
        if (work.step() != null) {
            properties.put("step", String.valueOf(work.step()));
        }
        elements.properties(node, properties);
    }

    private UserTask personTask(Work work, PersonTask task) {
        var node = elements.with(UserTask.class, work.id());
        var prefix = task.form().equals("html") ? "embedded" : "camunda-forms";
        node.setCamundaFormKey("%s:deployment:forms/%s/%s.%s".formatted(prefix, processId, work.id(), task.form()));
        node.setCamundaCandidateGroups("${agencies.%s(execution, %s)}"
                .formatted(task.leaders() ? "leaders" : "group", work.lane().operand()));
        if (task.due() != null) {
            node.setCamundaDueDate(task.due());
        }
        if (!task.inputs().isEmpty()) {
            var inputs = elements.bare(CamundaInputOutput.class);
            task.inputs().forEach((name, source) -> {
                var input = elements.bare(CamundaInputParameter.class);
                input.setCamundaName(name);
                input.setTextContent(source);
                inputs.addChildElement(input);
            });
            elements.extensions(node).addChildElement(inputs);
        }
        return node;
    }

    private CallActivity calledPart(Work work, CalledPart part) {
        var inputs = new HashMap<String, String>();
        inputs.put("workName", "${steps.name(execution)}");
        inputs.put("stepText", "${steps.text(execution)}");
        inputs.put("agency", agency(work.lane()));
        inputs.putAll(part.inputs());
        var call = call(work.id(), part.part(), inputs);
        part.outputs().forEach(name -> {
            var output = elements.bare(CamundaOut.class);
            output.setCamundaSource(name);
            output.setCamundaTarget(name);
            elements.extensions(call).addChildElement(output);
        });
        if (part.each() != null) {
            call.addChildElement(forEach(part.each()));
        }
        return call;
    }

    private MultiInstanceLoopCharacteristics forEach(Each each) {
        var loop = elements.bare(MultiInstanceLoopCharacteristics.class);
        loop.removeAttribute("id");
        loop.setCamundaCollection(each.collection());
        loop.setCamundaElementVariable(each.element());
        loop.setCamundaAsyncAfter(true);
        return loop;
    }

    /** The ways out of a task besides “done”. */
    CallActivity aside(String id, Work work) {
        var inputs = new HashMap<String, String>();
        DECISION.forEach(name -> inputs.put(name, name));
        inputs.put("taskKey", constant(work.id()));
        inputs.put("agency", agency(work.lane()));
        var call = call(id, "ways-out", inputs);
        if (work.step() != null) {
            elements.properties(call, Map.of("step", String.valueOf(work.step())));
        }
        return call;
    }

    private CallActivity call(String id, String part, Map<String, String> inputs) {
        var call = elements.with(CallActivity.class, id);
        call.setCalledElement(part);
        call.setCamundaCalledElementBinding("deployment");
        var extensions = elements.extensions(call);
        var key = elements.bare(CamundaIn.class);
        key.setCamundaBusinessKey(BUSINESS_KEY);
        extensions.addChildElement(key);
        var names = new ArrayList<>(CASE);
        inputs.keySet().stream().filter(name -> !CASE.contains(name)).sorted().forEach(names::add);
        for (var name : names) {
            var input = elements.bare(CamundaIn.class);
            var source = inputs.getOrDefault(name, name);
            if (source.startsWith("${") || source.startsWith("'")) {
                input.setCamundaSourceExpression(source.replaceFirst("^'(.*)'$", "$1"));
            } else {
                input.setCamundaSource(source);
            }
            input.setCamundaTarget(name);
            extensions.addChildElement(input);
        }
        return call;
    }

    private static String agency(Lane lane) {
        return lane.isExpression() ? lane.operand() : constant(lane.agency());
    }

    private static String constant(String value) {
        return "'" + value + "'";
    }
}
