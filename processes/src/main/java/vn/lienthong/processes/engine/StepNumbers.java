package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The number of the Bước that a flow node belongs to: its extension property {@code step}. */
@Component
class StepNumbers {

    private static final String STEP = "step";

    /** The step's number, from 1; null for nodes outside the steps. The engine's deployment cache holds the diagrams. */
    @Nullable
    Integer of(@Nullable String processInstanceId, @Nullable String processDefinitionId, @Nullable String activityId) {
        var step = of(processDefinitionId, activityId);
        return step == null && processInstanceId != null ? ofCaller(processInstanceId) : step;
    }

    /** A shared part belongs to the step that called it. */
    private @Nullable Integer ofCaller(String processInstanceId) {
        var instance = Context.getCommandContext().getExecutionManager().findExecutionById(processInstanceId);
        for (var caller = instance == null ? null : instance.getSuperExecution();
                caller != null;
                caller = caller.getProcessInstance().getSuperExecution()) {
            var step = of(caller.getProcessDefinitionId(), caller.getActivityId());
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    private @Nullable Integer of(@Nullable String processDefinitionId, @Nullable String activityId) {
        if (processDefinitionId == null || activityId == null) {
            return null;
        }
        var diagram = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(processDefinitionId);
        BaseElement node = diagram == null
                ? null
                : diagram.getModelElementById(activityId.replaceFirst("#multiInstanceBody$", ""));
        return node == null
                ? null
                : ExtensionProperties.of(node).get(STEP).map(Integer::valueOf).orElse(null);
    }
}
