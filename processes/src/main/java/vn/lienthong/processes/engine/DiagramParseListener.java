package vn.lienthong.processes.engine;

import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts our listeners on every diagram, so that no diagram has to. */
class DiagramParseListener extends AbstractBpmnParseListener {

    private static final String NAMED_BY = "name";
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w*");
    private static final String OPENS_CASES = "lead";

    private final ExecutionListener started;
    private final TaskListener created = new FreshTaskListener();
    private final TaskListener claimed = new ClaimListener();
    private final TaskListener assigned;
    private final TaskListener completed;

    DiagramParseListener(ExecutionListener started, TaskListener assigned, TaskListener completed) {
        this.started = started;
        this.assigned = assigned;
        this.completed = completed;
    }

    /** As the engine's own listeners, which nobody can ask it to leave out. */
    @Override
    public void parseProcess(Element processElement, ProcessDefinitionEntity process) {
        if (property(processElement, OPENS_CASES).isEmpty()) {
            process.addBuiltInListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) DiagramParseListener::demandCase);
        }
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, started);
    }

    /** A shared part runs for a case only: whoever could start one alone could give tasks to any agency. */
    private static void demandCase(DelegateExecution execution) {
        if (execution.getSuperExecution() == null) {
            throw new Refusal("Quy trình này chỉ chạy trong một hồ sơ");
        }
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        nameByCaller(userTaskElement, behavior.getTaskDefinition());
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, created);
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, claimed);
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assigned);
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_COMPLETE, completed);
    }

    /** A task of a shared part is called what the caller calls it: its property {@code name} names the variable,
     * and is nothing else that an expression may be. */
    private static void nameByCaller(Element element, TaskDefinition definition) {
        property(element, NAMED_BY)
                .filter(variable -> VARIABLE.matcher(variable).matches())
                .map(variable -> Context.getProcessEngineConfiguration()
                        .getExpressionManager()
                        .createExpression("${" + variable + "}"))
                .ifPresent(definition::setNameExpression);
    }

    private static Optional<String> property(Element element, String name) {
        var extensions = element.element("extensionElements");
        var properties = extensions == null ? null : extensions.element("properties");
        if (properties == null) {
            return Optional.empty();
        }
        return properties.elements("property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst();
    }
}
