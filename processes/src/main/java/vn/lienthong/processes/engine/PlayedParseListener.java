package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateListener;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Lets a simulated run see where it goes, and puts something played in the place of connectors. */
class PlayedParseListener extends AbstractBpmnParseListener {

    private final PlayedRun run;

    PlayedParseListener(PlayedRun run) {
        this.run = run;
    }

    @Override
    public void parseServiceTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        playConnector(task, activity);
    }

    @Override
    public void parseSendTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        playConnector(task, activity);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.getActivities().forEach(this::watch);
    }

    private void playConnector(Element task, ActivityImpl activity) {
        var extensions = task.element("extensionElements");
        if (extensions != null && extensions.element("connector") != null) {
            activity.setActivityBehavior(new PlayedConnector(run));
        }
    }

    private void watch(ActivityImpl activity) {
        listen(activity, ExecutionListener.EVENTNAME_START, run::reached);
        activity.getOutgoingTransitions()
                .forEach(flow -> listen((CoreModelElement) flow, ExecutionListener.EVENTNAME_TAKE, run::took));
        activity.getActivities().forEach(this::watch);
    }

    private static void listen(CoreModelElement element, String event, ExecutionListener listener) {
        element.addBuiltInListener(event, (DelegateListener<?>) listener);
    }

    private static final class PlayedConnector extends AbstractBpmnActivityBehavior {

        private final PlayedRun run;

        PlayedConnector(PlayedRun run) {
            this.run = run;
        }

        @Override
        public void execute(ActivityExecution execution) {
            run.calledOut(execution);
            leave(execution);
        }
    }
}
