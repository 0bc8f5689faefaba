package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts our listeners on the start and on every user task of every diagram, so that no diagram has to. */
class UserTaskParseListener extends AbstractBpmnParseListener {

    private final ExecutionListener started;
    private final TaskListener created = new FreshTaskListener();
    private final TaskListener claimed = new ClaimListener();
    private final TaskListener completed;

    UserTaskParseListener(ExecutionListener started, TaskListener completed) {
        this.started = started;
        this.completed = completed;
    }

    /** As one of the engine's own, which nobody can ask it to leave out. */
    @Override
    public void parseProcess(Element processElement, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, started);
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, created);
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, claimed);
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_COMPLETE, completed);
    }
}
