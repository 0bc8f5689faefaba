package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts our listeners on every user task of every diagram, so that no diagram has to. */
class UserTaskParseListener extends AbstractBpmnParseListener {

    private final TaskListener created = new FreshTaskListener();
    private final TaskListener assigned;
    private final TaskListener completed;

    UserTaskParseListener(TaskListener assigned, TaskListener completed) {
        this.assigned = assigned;
        this.completed = completed;
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, created);
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assigned);
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_COMPLETE, completed);
    }
}
