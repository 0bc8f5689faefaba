package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.springframework.stereotype.Component;

/**
 * What programs do over and over: a task for each of a thousand chunks of a list. The multi-instance body around them
 * says when all of it began and ended, which is what a case's people want to know; the rows say the rest.
 */
@Component
class Repetitions {

    private static final String COUNTER = "nrOf";

    private static final String NUMBER = "loopCounter";

    /** Whether it tells of one repetition of a program's task, and not of a person's task or a called process. */
    boolean isOne(HistoricActivityInstanceEventEntity event) {
        return ActivityTypes.TASK_SERVICE.equals(event.getActivityType()) && isRepeated(event);
    }

    /** Whether a variable is only the engine counting, twice with every repetition: nobody looks that up later. */
    static boolean isCounting(String variable) {
        return variable.startsWith(COUNTER) || variable.equals(NUMBER);
    }

    private static boolean isRepeated(HistoricActivityInstanceEventEntity event) {
        var process = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(event.getProcessDefinitionId());
        var activity = process.findActivity(event.getActivityId());
        return activity != null && activity.getFlowScope().getId().endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX);
    }
}
